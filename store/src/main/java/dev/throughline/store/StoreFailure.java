package dev.throughline.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** What SQLite's result codes mean to a user, and the mend. */
final class StoreFailure {
    private StoreFailure() {}

    static String message(SQLException e) {
        return switch (SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xFF)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "another process has been writing to it for too long. Try again.";
            case SQLITE_FULL -> "the disk is full. Make room and run the command again: what was kept is whole.";
            case SQLITE_READONLY, SQLITE_PERM -> "it cannot be written to. Check its permissions and its folder's.";
            case SQLITE_CANTOPEN -> "it cannot be opened. Check that its folder is there and can be written to.";
            case SQLITE_NOTADB -> "it is no store of Throughline. Give another file with --store.";
            case SQLITE_CORRUPT -> "it is damaged. Move it away and read the reports again.";
            case SQLITE_IOERR -> "the disk failed (" + e.getMessage() + ").";
            default -> "the store failed (" + e.getMessage() + ").";
        };
    }
}

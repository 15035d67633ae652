package dev.throughline.annotate.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/**
 * The transformer, run by ONNX Runtime on the thread that asks.
 *
 * <p>One window at a time and no padding: a window's numbers are the same whatever is read beside it. Safe to call from many threads.
 */
final class Encoder implements AutoCloseable {

    private static final String OUT = "out";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final int width;

    /**
     * The encoder in a model.
     *
     * @param width the columns that it must give
     */
    Encoder(byte[] onnx, int width) {
        this.width = width;
        try {
            environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "throughline");
            environment.setTelemetry(false);
            try (SessionOptions options = new SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                options.setExecutionMode(SessionOptions.ExecutionMode.SEQUENTIAL);
                // Every window has a length of its own: a plan of memory made for one helps no other.
                options.setMemoryPatternOptimization(false);
                session = environment.createSession(onnx, options);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("encoder.onnx cannot be loaded: " + e.getMessage(), e);
        }
    }

    EncodedWindow encode(Window window) {
        long[] pieces = {1, window.ids().length};
        long[] words = {window.words().length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.ids()), pieces);
                OnnxTensor shapes = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.shapes()), pieces);
                OnnxTensor first = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.words()), words);
                OrtSession.Result result = session.run(Map.of("ids", ids, "shapes", shapes, "words", first))) {
            FloatBuffer out = ((OnnxTensor) result.get(OUT).orElseThrow()).getFloatBuffer();
            float[] values = new float[window.size() * width];
            if (out.remaining() != values.length) {
                throw new IllegalStateException("encoder.onnx: must give " + width + " numbers for each of "
                        + window.size() + " words; got " + out.remaining());
            }
            out.get(values);
            return new EncodedWindow(window, width, values);
        } catch (OrtException e) {
            throw new IllegalStateException("encoder.onnx cannot be run: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("encoder.onnx cannot be closed: " + e.getMessage(), e);
        }
    }
}

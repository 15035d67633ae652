package dev.throughline.annotate;

/**
 * A word or a mark of punctuation, with its place in the sentence's tree.
 *
 * @param index its number in the article
 * @param start first character in the body
 * @param end after the last character
 * @param text its characters
 * @param tag its part of speech, Penn Treebank tags ({@code NNP VBD MD IN PRP ...})
 * @param head the index of the token it depends on, its own index where it is the root of its sentence
 * @param relation the dependency to its head, basic Universal Dependencies as CoreNLP writes them ({@code nsubj ccomp nmod
 *     case mark root ...})
 */
public record Token(int index, int start, int end, String text, String tag, int head, String relation) {

    public boolean isRoot() {
        return head == index;
    }

    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}

using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Layout;

/// <summary>Reads the labels of interviews that are printed as questions and answers: "Q: Why now?", "A. Because it rained."</summary>
internal static class InterviewLabels
{
    private static readonly WordTable Questions = WordTable.Of("q", "q.", "question");

    private static readonly WordTable Answers = WordTable.Of("a", "a.", "answer");

    /// <returns>The first paragraph with a question, where one with an answer follows; -1 in an article that is no such interview.</returns>
    public static int FirstQuestion(Document document)
    {
        int question = -1;
        for (int paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            if (LabelOf(document, paragraph) < 0)
            {
                continue;
            }

            bool isAnswer = IsAnswer(document, document.TokensOf(paragraph).First);
            if (isAnswer && question >= 0)
            {
                return question;
            }

            question = question < 0 && !isAnswer ? paragraph : question;
        }

        return -1;
    }

    /// <summary>Takes the labels of an interview out of names: "A. Dentists, mostly" names nobody.</summary>
    public static void Drop(Document document, ScratchList<Mention> mentions)
    {
        int kept = 0;
        foreach (Mention mention in mentions)
        {
            int paragraph = document.ParagraphOf(mention.FirstToken);
            int said = document.TokensOf(paragraph).First == mention.FirstToken ? LabelOf(document, paragraph) : -1;
            if (said < 0)
            {
                mentions[kept++] = mention;
            }
            else if (mention.EndToken - said > 1)
            {
                mentions[kept++] = Mention.Of(document, said, mention.EndToken, mention.Kind);
            }
        }

        mentions.Truncate(kept);
    }

    /// <summary>Whether the token is the label of an answer.</summary>
    public static bool IsAnswer(Document document, int token) => Answers.Contains(document.Span(token));

    /// <summary>Whether the token is the label of a question.</summary>
    public static bool IsQuestion(Document document, int token) => Questions.Contains(document.Span(token));

    /// <returns>Where what is said starts in a paragraph that has such a label; -1 in others.</returns>
    public static int LabelOf(Document document, int paragraph)
    {
        (int first, int end) = document.TokensOf(paragraph);
        if (end - first < 3 || document.Text[document.Tokens[first].Start] is not ('Q' or 'A')
            || !(Questions.Contains(document.Span(first)) || Answers.Contains(document.Span(first))))
        {
            return -1;
        }

        bool hasStop = document.Text[document.Tokens[first].End - 1] == '.';
        bool hasMark = document.IsMark(first + 1, ':') || document.IsMark(first + 1, '.');
        return hasMark ? first + 2 : hasStop ? first + 1 : -1;
    }
}

using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Attributions.Quotations;

/// <summary>Tells what something is called from what somebody calls it: "a course called “Perception”" is nobody's words.</summary>
internal readonly struct NamingWords(Passage passage, QuotationJudge judge)
{
    private static readonly WordTable Participles = RuleWords.Of("naming");

    // What these give is a title however it is written.
    private static readonly WordTable Titling = RuleWords.Of("titling");

    /// <summary>Whether a quotation that starts at the token is the name of the noun before it.</summary>
    public bool IsName(int token)
    {
        var verb = BeforeComma(token - 1);
        if (verb < 1 || passage.QuotationAt(token) is not (>= 0 and var quotation) || passage.Quotations[quotation].FirstToken != token
            || !passage.IsAny(verb, Participles)
            || !(judge.IsTitle(passage.Quotations[quotation]) || passage.IsAny(verb, Titling)))
        {
            return false;
        }

        var noun = BeforeComma(verb - 1);
        noun -= noun > 0 && passage.Is(noun, WordClass.Time | WordClass.Adverb) ? 1 : 0;
        return noun >= 0 && passage.Tag(noun) is PennTag.NN or PennTag.NNS && !passage.Is(noun, WordClass.Capital | WordClass.Pronoun);
    }

    /// <summary>Whether the verb says what the noun before it is called by the quotation behind it.</summary>
    public bool IsNaming(int verb)
    {
        var end = passage.Document.Tokens.Length;
        return passage.IsAny(verb, Participles)
            && ((verb + 1 < end && IsName(verb + 1)) || (verb + 2 < end && passage.IsComma(verb + 1) && IsName(verb + 2)));
    }

    /// <summary>Whether it is either, a name or a title.</summary>
    public bool IsNamed(int token) => IsName(token) || IsWork(token);

    /// <summary>
    /// Whether a quotation that starts at the token is the title of a work: "in her memoir, “The Floor Is an Ear”",
    /// "“Lina Morena,” a lullaby".
    /// </summary>
    private bool IsWork(int token) =>
        passage.QuotationAt(token) is >= 0 and var quotation && passage.Quotations[quotation] is var marked && marked.FirstToken == token
        && judge.IsTitle(marked) && Works.AreBeside(passage.Document, marked.FirstToken, marked.EndToken);

    private int BeforeComma(int token) => token > 0 && passage.IsComma(token) ? token - 1 : token;
}

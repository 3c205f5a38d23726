using OnRecord.Reading.Attributions.Cues;
using OnRecord.Reading.Attributions.Quotations;
using OnRecord.Reading.Attributions.Sources;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Attributions.Indirect;

/// <summary>What the models propose as an attribution and is none, though its words may look like one.</summary>
internal readonly struct ContentVeto(Evidence evidence, ContentBounds bounds, NamingWords naming)
{
    /// <summary>Who is the subject of these in the passive gets what stands behind them.</summary>
    private static readonly WordTable Giving = RuleWords.Of("giving");

    private static readonly WordTable Talking = WordTable.Of("spoke", "speaks", "spoken", "talked", "talks");
    private static readonly WordTable Addressing = WordTable.Of("to", "dear");
    private static readonly WordTable Everything = WordTable.Of("everything", "anything", "nothing", "something");
    private static readonly WordTable Conceding = WordTable.Of("while", "whereas", "though", "although");
    private static readonly WordTable Anybody = WordTable.Of("anyone", "anybody", "everyone", "i", "we", "they", "he", "she");
    private static readonly WordTable Memories = WordTable.Of("remember", "remembers", "recall", "recalls");

    public bool IsNone(in CueSite site, in Parts parts) =>
        IsTornSource(parts) || IsOfAll(parts) || IsMark(parts) || IsQuoted(site, parts) || IsMeanwhile(site, parts) || IsKnownAs(site)
        || IsFound(site) || IsHearsay(site, parts) || IsOfNobody(site, parts) || IsReputed(site, parts) || IsReceived(site, parts)
        || IsOfNoun(site, parts) || IsUnsaid(site, parts) || IsOtherwise(parts) || IsTalk(site, parts) || IsName(site, parts)
        || IsListener(site, parts) || IsNoLabel(site) || IsOpening(site, parts) || IsMain(site, parts) || IsConcession(site, parts)
        || IsAsked(site, parts) || IsReduced(site, parts) || IsAround(parts) || IsMemory(site, parts) || IsTorn(parts)
        || Deeds.IsOne(evidence.Passage, site.Head, parts.Content.First, parts.Content.End)
        || (parts.Content.First == site.Head + 1 && Courtesies.IsOne(evidence.Passage, parts.Content.First, parts.Content.End));

    /// <summary>"A report, seen by the Harbor Post, warned", "a fossil, found by a child,": who got hold of it says nothing.</summary>
    private bool IsFound(in CueSite site) =>
        evidence.Tag(site.Head) == PennTag.VBN && (site.Voice & CueSite.Passive) == 0 && site.Head + 1 < site.Sentence.EndToken
        && evidence.Passage.IsWord(site.Head + 1, "by")
        && (evidence.Passage.IsAny(site.Head, Finders.Participles) || evidence.Passage.IsWord(site.Head, "found"));

    /// <summary>"Quoted Quist as saying | : | “It leaks.”".</summary>
    private bool IsMark(in Parts parts) =>
        parts.Content.End == parts.Content.First + 1 && !evidence.Passage.IsWordLike(parts.Content.First);

    /// <summary>"Hailed | what he | called “a feat”": what he called so is what is said.</summary>
    private bool IsTorn(in Parts parts) =>
        parts.Content.End == parts.Content.First + 2 && parts.Tail.IsEmpty
        && evidence.Tag(parts.Content.First) == PennTag.WP && evidence.Tag(parts.Content.First + 1) == PennTag.PRP;

    /// <summary>"Quoted | Quist | as saying it leaks": whom somebody quotes is not what is said.</summary>
    private bool IsQuoted(in CueSite site, in Parts parts) =>
        parts.Content.First == site.Head + 1 && QuotedSpeech.IsQuoting(evidence.Passage, site.Head)
        && (parts.Content.End == QuotedSpeech.AsSaying(evidence.Passage, site.Head)
            || (site.First > site.Sentence.FirstToken && evidence.Passage.IsComma(site.First - 1) && IsQuotedAside(parts.Content)));

    /// <summary>"It leaks, citing | Ana Lopes", "reported, citing | two people, that it leaks".</summary>
    private bool IsQuotedAside(TokenRange content)
    {
        var isName = true;
        for (var i = content.First; i < content.End; i++)
        {
            isName &= evidence.Passage.Is(i, WordClass.Capital);
            if (evidence.Passage.IsComma(i) && i + 1 < content.End && evidence.Passage.IsWord(i + 1, "that"))
            {
                return true;
            }
        }

        return isName;
    }

    /// <summary>"An elephant | known as Old Tom".</summary>
    private bool IsKnownAs(in CueSite site) =>
        evidence.Tag(site.Head) == PennTag.VBN && evidence.Passage.IsWord(site.Head, "known") && site.Head + 1 < site.Sentence.EndToken
        && evidence.Passage.IsWord(site.Head + 1, "as");

    /// <summary>"One more thing to | say as the lights went out": what happens while somebody speaks is not what is said.</summary>
    private bool IsMeanwhile(in CueSite site, in Parts parts) =>
        parts.Content.First == site.Head + 1 && parts.Content.End > parts.Content.First + 1
        && evidence.Tag(site.Head) == PennTag.VB && evidence.Passage.IsWord(parts.Content.First, "as")
        && evidence.Tag(parts.Content.First + 1) is PennTag.DT or PennTag.PRP or PennTag.NNP && !bounds.IsPhrase(parts.Content);

    /// <summary>"Walk, cycle or | argue".</summary>
    private bool IsTornSource(in Parts parts) => !parts.Source.IsEmpty && evidence.Tag(parts.Source.End - 1) == PennTag.CC;

    /// <summary>"Not everything Quist says | is true": all that somebody says is not who says it.</summary>
    private bool IsOfAll(in Parts parts) =>
        parts.Source.End - parts.Source.First > 1 && evidence.Passage.IsAny(parts.Source.First, Everything)
        && evidence.Tag(parts.Source.First + 1) is PennTag.PRP or PennTag.NNP or PennTag.DT or PennTag.PRPS;

    /// <summary>"While he didn't label it": nobody is said to have said it.</summary>
    public static bool IsDenied(in CueSite site) => (site.Voice & CueSite.Negated) != 0 && site.Rule != 0 && (site.Rule & 8) == 0;

    /// <summary>"The bridge was reported closed": nobody is said to have said it; "the mayor is expected | to resign" is what people say.</summary>
    private static bool IsHearsay(in CueSite site, in Parts parts) => IsPassive(site, parts) && parts.Tail.IsEmpty;

    /// <summary>"Quist left and was expected | to resign": of what is said whose matter it is stands elsewhere.</summary>
    private bool IsOfNobody(in CueSite site, in Parts parts) =>
        parts.Source.IsEmpty && parts.Content.First == site.Head + 1 && (site.Voice & CueSite.Passive) != 0
        && evidence.Tag(parts.Content.First) == PennTag.TO
        && site.First > site.Sentence.FirstToken && evidence.Tag(site.First - 1) == PennTag.CC;

    /// <summary>"The dam, | said to be safe, leaked": a noun's participle, of which nobody is said to have said it.</summary>
    private bool IsReputed(in CueSite site, in Parts parts) =>
        parts.Content.First == site.Head + 1 && evidence.Tag(parts.Content.First) == PennTag.TO
        && site.First > site.Sentence.FirstToken && evidence.Passage.IsComma(site.First - 1) && evidence.Passage.IsAny(site.Head, Tellings.Saying);

    /// <summary>"Quist was shown the figures", "they were asked the question": they got it, and nobody says what it says.</summary>
    private bool IsReceived(in CueSite site, in Parts parts) =>
        IsPassive(site, parts) && evidence.Passage.IsAny(site.Head, Giving)
        && evidence.Tag(parts.Tail.First) is PennTag.DT or PennTag.PRPS or PennTag.PDT or PennTag.CD or PennTag.NN or PennTag.NNS or PennTag.JJ
        && !evidence.Passage.IsQuoted(parts.Tail.First);

    /// <summary>"Passed a law | that obliges them": a noun's relative clause, where "told the town that rain fell" has a subject.</summary>
    private bool IsOfNoun(in CueSite site, in Parts parts) =>
        site.Rule == 0 && parts.Content.First > site.Head + 1 && parts.Content.End > parts.Content.First + 1
        && evidence.Passage.IsWord(parts.Content.First, "that") && evidence.Tag(parts.Content.First - 1) is PennTag.NN or PennTag.NNS
        && evidence.Tag(parts.Content.First + 1).IsFinite();

    /// <summary>"What | they say | is not known".</summary>
    private bool IsUnsaid(in CueSite site, in Parts parts) =>
        !parts.Tail.IsEmpty && parts.Content.First == site.Sentence.FirstToken && parts.Content.End == parts.Content.First + 1
        && evidence.Passage.IsWord(parts.Content.First, "what") && parts.Tail.End > parts.Tail.First + 1
        && evidence.Tag(parts.Tail.First).IsFinite() && evidence.Passage.IsWord(parts.Tail.First + 1, "not");

    /// <summary>"Quist insists | otherwise": what she insists on she says elsewhere.</summary>
    private bool IsOtherwise(in Parts parts) =>
        parts.Tail.IsEmpty && parts.Content.End == parts.Content.First + 1 && evidence.Passage.IsWord(parts.Content.First, "otherwise");

    /// <summary>"River | talks end without a deal": nobody talks a clause.</summary>
    private bool IsTalk(in CueSite site, in Parts parts) =>
        parts.Content.First == site.Head + 1 && evidence.Passage.IsWord(site.Head, "talks") && evidence.Tag(parts.Content.First).IsVerb();

    /// <summary>"She spoke to | Peter Ode from her kitchen": whom somebody speaks to is not what is said.</summary>
    private bool IsListener(in CueSite site, in Parts parts) =>
        parts.Content.First == site.Head + 2 && evidence.Passage.IsAny(site.Head, Talking) && evidence.Tag(parts.Content.First).IsProper()
        && (evidence.Passage.IsWord(site.Head + 1, "to") || evidence.Passage.IsWord(site.Head + 1, "with"));

    /// <summary>"To my husband, Ray | : you were wrong", "Quist | : A superb goal. 8": who is spoken to, or of and given marks.</summary>
    private bool IsNoLabel(in CueSite site)
    {
        if (!evidence.Passage.IsMark(site.Head, ':'))
        {
            return false;
        }

        var end = evidence.Document.TokensOf(site.Sentence.Paragraph).End;
        return evidence.Passage.IsAny(site.Sentence.FirstToken, Addressing)
            || (end - 2 > site.Head && evidence.Passage.Kind(end - 1) == TokenKind.Number && evidence.Passage.Kind(end - 2) == TokenKind.Stop);
    }

    private static bool IsPassive(in CueSite site, in Parts parts) =>
        parts.Source.IsEmpty && parts.Content.First < site.First && (site.Voice & CueSite.Passive) != 0;

    /// <summary>"The programme, dubbed “Clean Streets”,", "wrote | a song called “The River”".</summary>
    private bool IsName(in CueSite site, in Parts parts) =>
        naming.IsNaming(site.Head) || EndsInName(parts.Content, orWork: false) || (!parts.Tail.IsEmpty && EndsInName(parts.Tail, orWork: true))
        || (parts.Content.First > site.Head && parts.Content.First <= site.Head + 2 && naming.IsNamed(parts.Content.First))
        || (!parts.Tail.IsEmpty && parts.Tail.First <= site.Head + 2 && naming.IsNamed(parts.Tail.First));

    private bool EndsInName(TokenRange content, bool orWork) =>
        evidence.Passage.QuotationAt(content.End - 1) is >= 0 and var quotation && evidence.Passage.Quotations[quotation].FirstToken is var first
        && first > content.First && (orWork ? naming.IsNamed(first) : naming.IsName(first)) && bounds.IsPhrase(content);

    /// <summary>"Quist, who showed no fear, was led away": nobody of whom "who" is said interrupts.</summary>
    private bool IsAround(in Parts parts) =>
        !parts.Tail.IsEmpty && parts.Source.End - parts.Source.First == 1 && evidence.Passage.Is(parts.Source.First, WordClass.Relative);

    /// <summary>"As long as | anyone can remember".</summary>
    private bool IsMemory(in CueSite site, in Parts parts) =>
        !parts.Source.IsEmpty && parts.Source.End - parts.Source.First == 1 && evidence.Passage.IsAny(parts.Source.First, Anybody)
        && parts.Source.First > 0 && evidence.Passage.IsWord(parts.Source.First - 1, "as") && evidence.Passage.IsAny(site.Head, Memories);

    /// <summary>"Of all the storms | she reported, only one was new": who interrupts stands behind a comma.</summary>
    private bool IsReduced(in CueSite site, in Parts parts) =>
        !parts.Source.IsEmpty && parts.Tail.IsEmpty && parts.Content.End == parts.Source.First && parts.Source.End == site.First
        && site.Head + 1 < site.Sentence.EndToken
        && evidence.Passage.IsComma(site.Head + 1) && evidence.Passage.IsWordLike(parts.Source.First - 1)
        && !evidence.Passage.IsQuoted(parts.Source.First - 1);

    /// <summary>"When | asked by a host": the word belongs to the cue.</summary>
    private bool IsOpening(in CueSite site, in Parts parts) =>
        parts.Content.End == site.Head && parts.Content.End - parts.Content.First == 1
        && evidence.Tag(parts.Content.First) is PennTag.WRB or PennTag.IN
        && evidence.Tag(site.Head) is PennTag.VBN or PennTag.VBD;

    /// <summary>
    /// "When pressed by the council, | Quist smiled", "after the talk concluded, | Quist left": what the sentence goes on with is not what
    /// its opening says.
    /// </summary>
    private bool IsMain(in CueSite site, in Parts parts) =>
        parts.Content.First > site.Head + 1 && evidence.Passage.IsComma(parts.Content.First - 1)
        && !evidence.Passage.IsQuoted(parts.Content.First)
        && ((evidence.Tag(site.Head) is PennTag.VBN or PennTag.VBD
                && site.First == site.Sentence.FirstToken + 1 && evidence.Tag(site.Sentence.FirstToken) == PennTag.WRB)
            || (parts.Content.First == site.Head + 2
                && MainClause.IsBehindOpener(evidence.Passage, site.Sentence.FirstToken, site.First)
                && !evidence.Passage.IsAny(parts.Content.First, Tellings.Openers)));

    /// <summary>"While Quist said it would hold, | Ode disagreed": what somebody grants is not what the verb behind it says.</summary>
    private bool IsConcession(in CueSite site, in Parts parts) =>
        parts.Tail.IsEmpty && parts.Content.First == site.Sentence.FirstToken && parts.Content.End <= site.First
        && evidence.Passage.IsAny(parts.Content.First, Conceding)
        && evidence.Between(parts.Content.First, parts.Content.End).Commas == 0;

    /// <summary>"Quist, | asked about the remark, laughed": who is asked says nothing there.</summary>
    private bool IsAsked(in CueSite site, in Parts parts)
    {
        var behind = parts.Content.End + 1;
        return evidence.Passage.IsWord(site.Head, "asked") && site.Head + 1 < behind && evidence.Passage.IsWord(site.Head + 1, "about")
            && site.First > site.Sentence.FirstToken && evidence.Passage.IsComma(site.First - 1)
            && behind < site.Sentence.EndToken && evidence.Passage.IsComma(behind - 1) && evidence.Tag(behind).IsFinite();
    }
}

using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Antecedents;

/// <summary>
/// Tells what a name is to the pronoun behind it: in "Flanked by | Lund, he said" and "In a letter to | Ana Lopes, she said" the two are not the
/// same. In "When they asked | Lund, he laughed" they may be.
/// </summary>
internal readonly struct FrontedPhrases(WordFacts facts, ScratchList<Mention> mentions)
{
    private const int Longest = 24;

    private static readonly WordTable Conjunctions = WordTable.Of("and", "but", "yet");

    private static readonly WordTable Askings = RuleWords.Of("examined");

    private static readonly WordTable Leads = RuleWords.Of("lead");

    // They open such a phrase, but seldom one of time or place.
    private static readonly WordTable Prepositions = WordTable.Of("about", "against", "like", "of", "regarding", "to", "unlike");

    // "In a book by | Ana Lopes, she tells": who wrote it may be who is heard in it.
    private static readonly WordTable Writers = WordTable.Of("by", "from");

    // Prepositions that end like participles.
    private static readonly WordTable OtherEndings = WordTable.Of("according", "concerning", "during", "following", "including", "regarding");

    private readonly Document _document = facts.Document;

    /// <summary>Whether a pronoun that is the subject of the sentence means somebody else than whom the phrase before it names.</summary>
    public bool IsAnother(int index)
    {
        Mention mention = mentions[index];
        Sentence sentence = _document.Sentences[_document.SentenceOf(mention.FirstToken)];
        int first = sentence.FirstToken;
        first += facts.IsAny(first, Conjunctions) ? 1 : 0;
        int end = Math.Min(sentence.EndToken - 1, first + Longest);
        if (mention.Kind != ActorKind.Person || mention.TitleFirst <= first || mention.EndToken >= end)
        {
            return false;
        }

        bool mayBeClause = facts.IsAny(first, ClauseWords.Openers) && !facts.IsAny(first, Askings) && !facts.Is(first, "unlike");
        return (IsParticiple(facts, mayBeClause ? first + 1 : first) || (!mayBeClause && IsGoverned(mention, first)))
            && IsInside(mention, first) && IsBeforeSubject(mention.EndToken, end);
    }

    /// <summary>"Of his rival, | Lund, he said"; "in Tarn, | Lund bought it, he said" has a subject.</summary>
    private bool IsInside(in Mention mention, int first)
    {
        bool isOpen = true;
        for (int i = first; i < mention.TitleFirst; i++)
        {
            isOpen &= !facts.Is(i, ",");
        }

        return isOpen || facts.Is(mention.EndToken, ",") || facts.Has(mention.TitleFirst - 1, WordSenses.Function);
    }

    /// <summary>"In a letter to | Ana Lopes"; not "in | Ana Lopes’s letter", where she is heard.</summary>
    private bool IsGoverned(in Mention mention, int first)
    {
        bool isGoverned = (facts.IsAny(first, Leads) || facts.IsAny(first, Prepositions)) && !_document.IsOwnersMark(mention.EndToken)
            && !facts.IsAny(Finders.BeforeArticle(facts, mention.TitleFirst), Writers);
        for (int i = first + 1; isGoverned && i < mention.TitleFirst; i++)
        {
            isGoverned = !facts.IsAny(i, ClauseWords.Openers);
        }

        return isGoverned;
    }

    /// <summary>"Asked", "flanked", "standing".</summary>
    public static bool IsParticiple(WordFacts facts, int token)
    {
        ReadOnlySpan<char> word = facts.Document.Span(token);
        return facts.IsAny(token, Askings)
            || ((word.EndsWith("ing".AsSpan(), StringComparison.Ordinal) || word.EndsWith("ed".AsSpan(), StringComparison.Ordinal))
                && !facts.IsAny(token, OtherEndings));
    }

    /// <summary>Whether a "he" stands behind the phrase.</summary>
    private bool IsBeforeSubject(int next, int end)
    {
        for (int i = next; i < end; i++)
        {
            if ((facts.Is(i, "he") || facts.Is(i, "she")) && (i == next || facts.Is(i - 1, ",")))
            {
                return true;
            }
        }

        return false;
    }
}

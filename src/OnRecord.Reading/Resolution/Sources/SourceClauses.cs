using OnRecord.Reading.Names;
using OnRecord.Reading.Text;

namespace OnRecord.Reading.Resolution.Sources;

/// <summary>The clauses of a source: who is named in one seldom speaks.</summary>
internal readonly struct SourceClauses(WordFacts facts)
{
    private static readonly WordTable Issuing = RuleWords.Of("issuing");

    /// <summary>
    /// "A report, a copy of which was seen by | the Post", "the report, which | the Post has read,": who saw it or a part of it says nothing;
    /// "the report, which | the Post wrote," is the Post's. "The vet, who runs | the Tarn Clinic,": the vet speaks.
    /// </summary>
    public bool IsIn(int first, in Mention mention, int end)
    {
        int i = mention.TitleFirst - 1;
        while (i > first
            && !(facts.Is(i - 1, "of")
                ? facts.Is(i, "which") || facts.Is(i, "whom")
                : facts.Is(i - 1, ",") && (facts.Is(i, "which") || (facts.Is(i, "who") && mention.Kind == ActorKind.Organization))))
        {
            i--;
        }

        return i > first && (facts.Is(i - 1, "of") || facts.Is(i, "who") || !IsAuthors(i + 1, end));
    }

    /// <summary>"The Harbor Board, which dismissed Ana Lopes,": who is named behind "which" is spoken of.</summary>
    public bool Opens(int token, int end) =>
        token + 1 < end && facts.Is(token, ",") && (facts.Is(token + 1, "which") || facts.Is(token + 1, "whose"));

    /// <summary>"The Harbor Union, in a letter signed by | its secretary, Ana Lopes,": the body speaks.</summary>
    public bool IsSigner(int token, int end)
    {
        for (int i = token; i + 1 < end; i++)
        {
            if (facts.Is(i, "signed") && facts.Is(i + 1, "by"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the clause tells who made the text: "which the board | published".</summary>
    private bool IsAuthors(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (facts.IsAny(i, Issuing) || facts.Is(i, "by"))
            {
                return true;
            }
        }

        return false;
    }
}

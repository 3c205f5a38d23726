using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>Tells the words that say what a person is or does from those that only stand beside a name.</summary>
internal static class RoleWords
{
    public const WordSenses Senses = WordSenses.Role | WordSenses.Title;

    /// <summary>What people do for a living, as the verb of "who …": the rest are deeds, no roles.</summary>
    public static readonly WordTable Occupations = RuleWords.Of("occupation");

    /// <summary>What counsel does in a trial: "Ana Lopes, prosecuting, said".</summary>
    public static readonly WordTable Parts = WordTable.Of("prosecuting", "defending", "mitigating");

    /// <summary>What makes a clause of the words around it.</summary>
    public static readonly WordTable Auxiliaries = WordTable.Of("is", "are", "was", "were", "has", "have", "had", "will", "would");

    private static readonly WordTable BeforeHeads = WordTable.Of("one", "and", "the", "own", "then");

    private const string Joint = "co-";

    public static bool IsArticle(WordFacts facts, int token) => facts.Is(token, "a") || facts.Is(token, "an") || facts.Is(token, "the");

    public static bool IsPossessive(WordFacts facts, int token) =>
        facts.Is(token, "his") || facts.Is(token, "her") || facts.Is(token, "their") || facts.Is(token, "its");

    public static bool IsVerb(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Lower && facts.Has(token, WordSenses.Reporting | WordSenses.Verb) && !facts.Has(token, WordSenses.RoleModifier);

    /// <summary>"The alleged | shooter", "the synod’s presiding | bishop": a verb's form behind the article qualifies the noun.</summary>
    public static bool IsParticiple(WordFacts facts, int token) =>
        token > 0 && (IsArticle(facts, token - 1) || IsPossessive(facts, token - 1) || facts.Document.KindOf(token - 1) == TokenKind.Clitic)
        && (EndsWith(facts.Document.Span(token), "ed") || EndsWith(facts.Document.Span(token), "ing"));

    /// <summary>"Governor", as it is written before a name.</summary>
    public static bool IsPrintedOffice(WordFacts facts, int token) =>
        facts.IsCapitalised(token) && facts.Has(token, Senses) && !facts.Has(token, WordSenses.FirstName);

    /// <summary>"31-year-old".</summary>
    public static bool IsAge(WordFacts facts, int token) => Ages.IsOne(facts.Document.Span(token));

    /// <summary>"Ana Lopes KC | , for the state", "Ana Lopes, MD, PhD | , of Tarn": one past the letters behind a name.</summary>
    public static int BehindDistinctions(WordFacts facts, int token)
    {
        while (IsDistinction(facts, token))
        {
            token++;
        }

        while (token + 2 < facts.Document.Tokens.Length && facts.Is(token, ",") && facts.Is(token + 2, ",") && IsDistinction(facts, token + 1))
        {
            token += 2;
        }

        return token;
    }

    /// <summary>"KC", "PhD".</summary>
    private static bool IsDistinction(WordFacts facts, int token) =>
        token < facts.Document.Tokens.Length && facts.IsCapitalised(token) && facts.Has(token, WordSenses.Distinction)
        && char.IsUpper(facts.Document.Span(token)[^1]);

    public static bool IsAdverb(ReadOnlySpan<char> word) => EndsWith(word, "ly");

    /// <summary>"Sens.", "ministers".</summary>
    public static bool IsPlural(ReadOnlySpan<char> word)
    {
        int last = word.Length - 1;
        last -= last > 0 && word[last] == '.' ? 1 : 0;
        return last > 1 && word[last] == 's' && word[last - 1] != 's';
    }

    /// <summary>"Councilors", as it is written before names.</summary>
    public static bool IsPrintedPlural(WordFacts facts, int token) =>
        facts.Shape(token) == Shape.Capital && !facts.Has(token, WordSenses.FirstName | WordSenses.Place)
        && IsListedPlural(facts.Document.Span(token));

    public static bool IsSmallRole(WordFacts facts, int token)
    {
        // "then-Gov.", "committeeman", "17-year-old", "neurobiologist", "ex-goalkeeper", "co-moderator": words that no list can hold all of.
        ReadOnlySpan<char> word = facts.Document.Span(token);
        if (StartsWith(word, "then-") || StartsWith(word, "ex-") || IsJointRole(word))
        {
            return true;
        }

        if (facts.Shape(token) != Shape.Lower)
        {
            return false;
        }

        return facts.Has(token, Senses)
            ? !facts.Has(token, WordSenses.Function)
            : EndsWith(word, "man") || EndsWith(word, "woman") || EndsWith(word, "-old") || IsScholar(word) || EndsWith(word, "keeper")
                || IsListedPlural(word);
    }

    /// <summary>"Gemmologist", "oceanographer".</summary>
    public static bool IsScholar(ReadOnlySpan<char> word) => EndsWith(word, "ologist") || EndsWith(word, "ographer");

    /// <summary>"Ex-Gov.", "Then-President", straight before a name.</summary>
    public static bool IsFormer(ReadOnlySpan<char> word)
    {
        int dash = word.IndexOf('-');
        return dash > 0 && (Equals(word.Slice(0, dash), "ex") || Equals(word.Slice(0, dash), "then"))
            && (Lexicon.Shared[word.Slice(dash + 1)] & WordSenses.Title) != 0;

        static bool Equals(ReadOnlySpan<char> prefix, string former) => prefix.Equals(former.AsSpan(), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsJointRole(ReadOnlySpan<char> word) =>
        word.Length > Joint.Length && word.StartsWith(Joint.AsSpan(), StringComparison.OrdinalIgnoreCase)
        && (Lexicon.Shared[word.Slice(Joint.Length)] & Senses) != 0;

    /// <summary>The list of offices has them in the singular.</summary>
    private static bool IsListedPlural(ReadOnlySpan<char> word)
    {
        if (!IsPlural(word))
        {
            return false;
        }

        WordSenses singular = Lexicon.Shared[word.Slice(0, word.Length - 1)];
        singular |= EndsWith(word, "es") ? Lexicon.Shared[word.Slice(0, word.Length - 2)] : WordSenses.None;
        return (singular & WordSenses.Title) != 0 && (singular & (WordSenses.Verb | WordSenses.Reporting)) == 0;
    }

    /// <returns>
    /// A title that several people share as one of them bears it, or <see langword="null"/> where it is no plural: "Sen." for
    /// "Sens.", "actress" for "actresses".
    /// </returns>
    public static string? Singular(ReadOnlySpan<char> role)
    {
        int start = role.LastIndexOf(' ') + 1;
        if (!IsPlural(role.Slice(start)) || TellsOfBody(role))
        {
            return null;
        }

        ReadOnlySpan<char> word = role.Slice(start);
        bool hasStop = word[word.Length - 1] == '.';
        ReadOnlySpan<char> stem = word.Slice(0, word.Length - (hasStop ? 2 : 1));
        string singular = hasStop ? stem.ToString() + "." : stem.ToString();
        if (!IsOffice(singular) && EndsWith(word, "es"))
        {
            singular = word.Slice(0, word.Length - 2).ToString();
        }

        return IsOffice(singular) ? role.Slice(0, start).ToString() + singular : null;
    }

    /// <summary>
    /// "Director of Works", "leads the Tarn Liberals", "analyst at Tarn Partners", "of Tarn Advisors": what the end is no office of is a body’s or
    /// a field’s.
    /// </summary>
    private static bool TellsOfBody(ReadOnlySpan<char> role) =>
        role.StartsWith("of ".AsSpan(), StringComparison.Ordinal) || role.StartsWith("at ".AsSpan(), StringComparison.Ordinal)
        || role.IndexOf(" of ".AsSpan(), StringComparison.Ordinal) >= 0 || role.IndexOf(" at ".AsSpan(), StringComparison.Ordinal) >= 0
        || role.IndexOf(" the ".AsSpan(), StringComparison.Ordinal) >= 0
        || role.IndexOf(" for ".AsSpan(), StringComparison.Ordinal) >= 0 || role.IndexOf(" with ".AsSpan(), StringComparison.Ordinal) >= 0;

    private static bool IsOffice(string word) => (Lexicon.Shared[word.AsSpan()] & Senses) != 0;

    /// <summary>Whether a role heads the description, before any preposition and before any verb: else it is a clause or a list.</summary>
    public static bool HasHead(WordFacts facts, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (IsSmallRole(facts, i)
                || (IsPrintedOffice(facts, i)
                    && (i == first || i == end - 1 || facts.Has(i + 1, WordSenses.Function)
                        || facts.Has(i - 1, WordSenses.RoleModifier))))
            {
                if (i + 1 >= end || IsSmallRole(facts, i + 1) || IsPrintedOffice(facts, i + 1))
                {
                    return true;
                }

                // "a veteran | Ardmore guide", "Chief | Science Officer": the noun is a later one.
                if (!LaterHead(facts, i + 1, end))
                {
                    return !(IsVerb(facts, i + 1) || IsNextPerson(facts, i + 1, end));
                }
            }

            // "IT" is no pronoun.
            if (facts.Has(i, WordSenses.Function) && facts.Shape(i) != Shape.Capitals && !MayComeBeforeHead(facts, first, i, end))
            {
                return false;
            }

            bool isOwned = i > first && facts.Document.KindOf(i - 1) == TokenKind.Clitic;
            bool isNoun = i == first && i > 0 && IsArticle(facts, i - 1);
            if ((IsVerb(facts, i) && !isOwned && !isNoun && !IsParticiple(facts, i))
                || (facts.Shape(i) == Shape.Lower && IsAdverb(facts.Document.Span(i)) && i == first))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a plural heads the role: "sociologists at the University of Ardmore", "two of the survivors".</summary>
    public static bool IsOfSeveral(WordFacts facts, Extent role)
    {
        Document document = facts.Document;
        int first = document.TokenAt(role.Start);
        for (int i = first; i < document.Tokens.Length && document.Tokens[i].End <= role.End; i++)
        {
            if (IsSmallRole(facts, i) && IsPlural(document.Span(i)))
            {
                return true;
            }

            if (facts.Has(i, WordSenses.Function))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but names and modifiers stands between the token and a role.</summary>
    private static bool LaterHead(WordFacts facts, int first, int end)
    {
        for (int i = first; i < end && (facts.IsCapitalised(i) || facts.Has(i, WordSenses.RoleModifier)); i++)
        {
            if (i + 1 < end && (IsSmallRole(facts, i + 1) || (facts.IsCapitalised(i) && IsPrintedOffice(facts, i + 1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The role is the next name's: "Ana Lopes, goalkeeper Omar Vane".</summary>
    private static bool IsNextPerson(WordFacts facts, int token, int end) =>
        facts.IsCapitalised(token) && !(token + 1 < end && facts.Document.KindOf(token + 1) == TokenKind.Clitic);

    private static bool MayComeBeforeHead(WordFacts facts, int first, int token, int end) =>
        IsPossessive(facts, token) || facts.IsAny(token, BeforeHeads)
        || (facts.Is(token, "of") && token > first && facts.Is(token - 1, "one"))
        || (token > first && token + 1 < end && facts.IsCapitalised(token - 1) && facts.IsCapitalised(token + 1));

    private static bool StartsWith(ReadOnlySpan<char> word, string start) =>
        word.Length > start.Length + 1 && word.StartsWith(start.AsSpan(), StringComparison.Ordinal);

    private static bool EndsWith(ReadOnlySpan<char> word, string end) =>
        word.Length > end.Length + 2 && word.EndsWith(end.AsSpan(), StringComparison.Ordinal);
}

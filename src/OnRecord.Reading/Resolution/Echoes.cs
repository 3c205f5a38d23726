using System.Collections.Immutable;
using OnRecord.Reading.Actors;
using OnRecord.Reading.Attributions;
using OnRecord.Reading.Marks;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution;

/// <summary>
/// Tells who is quoted by a headline, a heading or a lead that names nobody: whoever says the same words in the article, where only
/// one does. “‘Not a blip’” above “‘This is not a blip,’ Ana Lopes said” is said by Ana Lopes.
/// </summary>
internal sealed class Echoes
{
    /// <summary>So many words in a row nobody happens to repeat.</summary>
    private const int Row = 3;

    /// <summary>A heading is a line.</summary>
    private const int LongestHeading = 40;

    private const int ShortestWord = 5;
    private const int MostLookups = 16;

    private static readonly WordTable Hearings = WordTable.Of("told", "hears", "heard");

    private const DescriptionNouns Bodies =
        DescriptionNouns.AnyBody | DescriptionNouns.Business | DescriptionNouns.Authority | DescriptionNouns.Collective;

    private const int Nobody = -1, Several = int.MaxValue;

    // One more than who says some words, or Several, by the words.
    private readonly KeyTable _speakers;
    private readonly WordFacts _facts;
    private readonly Document _document;
    private readonly ScratchList<Quotation> _quotations;

    private Echoes(WordFacts facts, ScratchList<Quotation> quotations, ImmutableArray<Attribution>.Builder attributions)
    {
        (_facts, _document, _quotations) = (facts, facts.Document, quotations);
        _speakers = new KeyTable(_document.Scratch);
        foreach (Attribution attribution in attributions)
        {
            if (attribution.Speaker is { } speaker)
            {
                Note(attribution.Pieces, speaker);
            }
        }
    }

    /// <summary>Whether a quotation is all of a line that is no sentence: it has no stop.</summary>
    public static bool IsHeading(Document document, Extent quotation)
    {
        int token = document.TokenAt(quotation.Start);
        return document.TokensOf(document.ParagraphOf(token)) is var (first, end) && first == token
            && document.Tokens[end - 1].End <= quotation.End && IsLine(document, token);
    }

    /// <summary>Gives speakers to what headlines, headings and the lead quote of them.</summary>
    public static void Read(
        WordFacts facts,
        ActorSet actors,
        ScratchList<Quotation> quotations,
        DescriptionResolver descriptions,
        ImmutableArray<Attribution>.Builder attributions,
        ImmutableArray<AttributionBasis>.Builder? bases)
    {
        Echoes? echoes = null;
        bool isLead = true;
        int lookups = 0;
        for (int i = 0; i < attributions.Count; i++)
        {
            Attribution attribution = attributions[i];
            int token = facts.Document.TokenAt(attribution.Pieces[0].Start);
            isLead &= attribution.Speaker is null;
            if (attribution.Speaker is not null || !(isLead || IsLine(facts.Document, token)))
            {
                continue;
            }

            echoes ??= new Echoes(facts, quotations, attributions);
            if (echoes.SpeakerOf(attribution.Pieces) is >= 0 and var speaker
                && (attribution.Source is not { } source || MayMean(facts, source, actors.Actors[speaker].Kind)))
            {
                attributions[i] = attribution with { Speaker = speaker, Certainty = Certainty.Inferred };
                if (bases is not null)
                {
                    bases[i] = bases[i] with { SpeakerRule = SpeakerRule.Echo };
                }
            }
            else if (attribution.Source is { } words && lookups++ < MostLookups && !IsHearing(facts, attribution) && Described(facts, descriptions, words) is >= 0 and var meant)
            {
                attributions[i] = attribution with { Speaker = meant, Certainty = Certainty.Inferred };
            }
        }
    }

    /// <summary>"He slept, court told": the court says nothing.</summary>
    private static bool IsHearing(WordFacts facts, Attribution attribution) =>
        attribution.Cue is { } cue && facts.IsAny(facts.Document.TokenAt(cue.End - 1), Hearings);

    private static int Described(WordFacts facts, DescriptionResolver descriptions, Extent source)
    {
        int first = facts.Document.TokenAt(source.Start), end = first;
        while (end < facts.Document.Tokens.Length && facts.Document.Tokens[end].Start < source.End)
        {
            end++;
        }

        return Description.InHeadline(facts, new SourceReading(SourceForm.Description, -1, Pronoun.None, first, end)) is { } description
            ? descriptions.Only(description)
            : -1;
    }

    /// <summary>"Judge" is a person, "judges" may be the court; what "union" says its leader may say below, but the union is meant.</summary>
    private static bool MayMean(WordFacts facts, Extent source, ActorKind kind)
    {
        Document document = facts.Document;
        int head = document.TokenAt(source.Start);
        for (int i = head + 1; i < document.Tokens.Length && document.Tokens[i].Start < source.End; i++)
        {
            bool isPart = document.KindOf(i) == TokenKind.Clitic || (facts.IsWord(i) && !facts.Has(i, WordSenses.Function));
            if (!isPart)
            {
                break;
            }

            head = i;
        }

        ReadOnlySpan<char> noun = document.Span(head);
        return !DescriptionNounTable.Is(noun, DescriptionNouns.Text | DescriptionNouns.Several)
            && (facts.Has(head, WordSenses.Role | WordSenses.Title) && !DescriptionNounTable.Is(noun, Bodies)
                ? kind == ActorKind.Person || DescriptionNounTable.IsPlural(noun)
                : kind == ActorKind.Organization);
    }

    /// <summary>Whether the token stands in a line that is no sentence: it has no stop.</summary>
    private static bool IsLine(Document document, int token)
    {
        var (first, end) = document.TokensOf(document.ParagraphOf(token));
        int last = end - 1;
        while (last > first && document.Span(last) is ['”' or '’' or '"' or '\'' or '»' or ')'])
        {
            last--;
        }

        return end - first <= LongestHeading && document.Span(last) is not ['.' or '!' or '?' or '…' or ':' or ',' or ';'] and not ['.', '.', '.'];
    }

    /// <summary>Takes note of who says what stands in quotation marks.</summary>
    private void Note(ImmutableArray<Extent> content, int speaker)
    {
        foreach (Extent piece in content)
        {
            foreach (Quotation quotation in In(piece))
            {
                for (int i = quotation.FirstToken; i < quotation.EndToken; i++)
                {
                    for (int length = 1; length <= Row && Key(i, length, quotation.EndToken) is not 0 and var key; length++)
                    {
                        int known = _speakers[key];
                        _speakers.Set(key, known == 0 || known == speaker + 1 ? speaker + 1 : Several);
                    }
                }
            }
        }
    }

    /// <returns>Who alone says what the content quotes; -1 where nobody does, or several do.</returns>
    private int SpeakerOf(ImmutableArray<Extent> content)
    {
        int found = Nobody;
        foreach (Extent piece in content)
        {
            foreach (Quotation quotation in In(piece))
            {
                int length = Math.Min(Row, WordsOf(quotation));
                for (int i = quotation.FirstToken; i < quotation.EndToken && length > 0; i++)
                {
                    int speaker = Key(i, length, quotation.EndToken) is not 0 and var key && Tells(i, length) ? _speakers[key] - 1 : Nobody;
                    if (speaker is Nobody or Several - 1)
                    {
                        continue;
                    }

                    if (found != Nobody && found != speaker)
                    {
                        return Nobody;
                    }

                    found = speaker;
                }
            }
        }

        return found;
    }

    private ReadOnlySpan<Quotation> In(Extent piece)
    {
        int first = 0;
        for (int end = _quotations.Length; first < end;)
        {
            int middle = (first + end) >>> 1;
            (first, end) = _document.Tokens[_quotations[middle].FirstToken].Start < piece.Start ? (middle + 1, end) : (first, middle);
        }

        int last = first;
        while (last < _quotations.Length && _document.Tokens[_quotations[last].FirstToken].Start < piece.End)
        {
            last++;
        }

        return _quotations.AsSpan().Slice(first, last - first);
    }

    private int WordsOf(in Quotation quotation)
    {
        int words = 0;
        for (int i = quotation.FirstToken; i < quotation.EndToken && words < Row; i++)
        {
            words += _facts.IsWord(i) ? 1 : 0;
        }

        return words;
    }

    /// <returns>A number for so many words in a row; 0 where there are fewer.</returns>
    private ulong Key(int first, int words, int end)
    {
        ulong key = 0;
        if (first + words > end)
        {
            return 0;
        }

        for (int i = first; i < first + words; i++)
        {
            if (!_facts.IsWord(i))
            {
                return 0;
            }

            key = (key << 21) | (ulong)(uint)(_document.Words.WordOf(i) + 1);
        }

        return key;
    }

    /// <summary>Whether the words are more than "it is a"; a word alone must be a long one.</summary>
    private bool Tells(int first, int words)
    {
        for (int i = first; i < first + words; i++)
        {
            if (!_facts.Has(i, WordSenses.Function) && (words > 1 || _document.Tokens[i].Length >= ShortestWord))
            {
                return true;
            }
        }

        return false;
    }
}

using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities.People;

/// <summary>
/// Finds people whom the cut of a sentence passed over, and whom the verb between them and a quotation names: "“It is a hole,” | Ozolin |
/// added", "“It is a hole,” said | Zelda Quux", or what is told of them: "Dang Hoai Quist, owner of a mill,". A capital there is
/// owed to a name; what is known for a body, a place or a people is left out.
/// </summary>
internal static class QuotedPeople
{
    /// <summary>Adds those mentions, in text order.</summary>
    public static void Read(EntityView view, ScratchList<Mention> mentions)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        var gaps = new NameGaps(document, mentions);
        foreach (var sentence in document.Sentences)
        {
            if (view.StyleOf(sentence) != CapitalStyle.Prose || facts.IsHeadline(document.SentenceOf(sentence.FirstToken)))
            {
                continue;
            }

            for (var token = facts.NextCapital(sentence.FirstToken); token < sentence.EndToken; token = facts.NextCapital(token + 1))
            {
                if (facts.Shape(token) != Shape.Capital || (token > sentence.FirstToken && facts.IsCapitalised(token - 1)))
                {
                    continue;
                }

                var limit = gaps.End(token, sentence.EndToken);
                var end = token;
                while (end < limit && facts.Shape(end) == Shape.Capital && facts.IsWord(end))
                {
                    end++;
                }

                var named = end - token > 1 && SmallFirstNames.IsAt(facts, token) ? token + 1 : token;
                if (end > token && UnknownPeople.MayBe(view, named, end)
                    && (Speaks(view, sentence, token, end) || (end - token > 1 && IsDescribed(view, token, end))))
                {
                    gaps.Add(Mention.Of(document, token, end, ActorKind.Person));
                }

                token = Math.Max(token, end - 1);
            }
        }

        gaps.Close();
    }

    /// <summary>"Dang Hoai Quist, owner of a mill,", of words that mean nothing else: "Hail Maria, who".</summary>
    private static bool IsDescribed(EntityView view, int first, int end) =>
        UnknownPeople.AreOwnWords(view, first, end)
        && (view.Facts.Cues.Read(first, end, first) & NameCues.Described) != 0;

    private static bool Speaks(EntityView view, Sentence sentence, int first, int end)
    {
        var (facts, document) = (view.Facts, view.Facts.Document);
        if (end < sentence.EndToken && (facts.IsCapitalised(end) || document.KindOf(end) is TokenKind.Clitic or TokenKind.Number))
        {
            return false;
        }

        return (end < sentence.EndToken && view.Reports(end) && IsBehindQuote(document, sentence, first))
            || (first > sentence.FirstToken && view.Reports(first - 1) && IsBehindQuote(document, sentence, first - 1)
                && !(end < sentence.EndToken && GoesOn(view, end)));
    }

    /// <summary>"Mused Blaze | co-host Ana Lopes", "said Willem | van der Hoff".</summary>
    private static bool GoesOn(EntityView view, int token) =>
        view.Facts.Has(token, WordSenses.Particle)
        || (view.Facts.IsWord(token)
            && view.Tags[token] is not (PennTag.IN or PennTag.CC or PennTag.TO or PennTag.RB or PennTag.WP or PennTag.WPS or PennTag.WRB
                or PennTag.VBG));

    /// <summary>“It is a hole,” | or “It is a hole”, | with the comma, as a stop would make the capital the next sentence's.</summary>
    private static bool IsBehindQuote(Document document, Sentence sentence, int token)
    {
        var mark = token - 1;
        return mark - 1 > sentence.FirstToken
            && ((document.KindOf(mark) == TokenKind.QuotationMark && document.IsMark(mark - 1, ',')
                    && document.Tokens[mark].Start == document.Tokens[mark - 1].End)
                || (document.IsMark(mark, ',') && document.KindOf(mark - 1) == TokenKind.QuotationMark));
    }
}

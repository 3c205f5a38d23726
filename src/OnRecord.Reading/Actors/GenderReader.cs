using OnRecord.Reading.Names;

namespace OnRecord.Reading.Actors;

/// <summary>Reads a person's gender off the title and first name of a mention.</summary>
internal static class GenderReader
{
    private const int TitleVotes = 8;

    /// <returns>Above zero for a man, below for a woman.</returns>
    public static int Votes(WordFacts facts, in Mention mention)
    {
        int votes = FromTitle(facts, mention) switch
        {
            Gender.Male => TitleVotes,
            Gender.Female => -TitleVotes,
            _ => 0,
        };
        if (mention.Length > 1)
        {
            votes += (facts.Senses(mention.FirstToken) & WordSenses.FirstName) switch
            {
                WordSenses.MaleName => 2,
                WordSenses.FemaleName => -2,
                _ => 0,
            };
        }

        return votes;
    }

    public static Gender FromTitle(WordFacts facts, in Mention mention)
    {
        for (int i = mention.FirstToken - 1; i >= mention.TitleFirst; i--)
        {
            switch (facts.Senses(i) & (WordSenses.Male | WordSenses.Female))
            {
                case WordSenses.Male:
                    return Gender.Male;
                case WordSenses.Female:
                    return Gender.Female;
            }
        }

        return Gender.Unknown;
    }
}

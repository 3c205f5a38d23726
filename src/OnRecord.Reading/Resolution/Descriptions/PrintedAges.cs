using OnRecord.Reading.Actors;
using OnRecord.Reading.Names;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Resolution.Descriptions;

/// <summary>Tells whom a description by age can mean: "the 24-year-old" is "Ana Lopes, 24," and nobody of whom another age is printed.</summary>
internal readonly struct PrintedAges(WordFacts facts, ActorSet actors)
{
    private readonly Document _document = facts.Document;

    /// <summary>Whether the age that is printed of the person is the noun's; <see langword="null"/> where none is.</summary>
    public bool? Agree(int actor, int noun)
    {
        ReadOnlySpan<char> age = _document.Span(noun);
        age = age.Slice(0, age.Length - Ages.Ending.Length);
        foreach (Extent mention in actors.Actors[actor].Mentions)
        {
            int number = _document.TokenAt(mention.End) + 1;
            if (number < _document.Tokens.Length && _document.KindOf(number) == TokenKind.Number && _document.Tokens[number].Length < 3
                && (facts.Is(number - 1, ",") || facts.Is(number - 1, "(")))
            {
                return _document.Span(number).SequenceEqual(age);
            }
        }

        // "31-year-old Ana Lopes".
        foreach (string role in actors.Actors[actor].Roles)
        {
            int end = role.IndexOf(Ages.Ending, StringComparison.OrdinalIgnoreCase);
            if (end is > 0 and < 4 && char.IsDigit(role[0]))
            {
                return role.AsSpan(0, end).SequenceEqual(age);
            }
        }

        return null;
    }
}

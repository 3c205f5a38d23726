using Microsoft.CodeAnalysis.CSharp;
using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Tests.Naming;

public class IdentifiersTests
{
    [Theory]
    [InlineData("harbor-vote", "HarborVote")]
    [InlineData("McDonald says yes", "McDonaldSaysYes")]
    [InlineData("NATO meets the EU", "NatoMeetsTheEU")]
    [InlineData("LOCK GATES TO STAY SHUT", "LockGatesToStayShut")]
    [InlineData("G20 summit", "G20Summit")]
    [InlineData("12 angry voters", "_12AngryVoters")]
    [InlineData("élan vital", "ÉlanVital")]
    [InlineData("москва слезам", "МоскваСлезам")]
    [InlineData("東京", "東京")]
    [InlineData("class", "Class")]
    public void A_member_is_its_words_run_together(string text, string member)
    {
        Assert.Equal(member, Identifiers.Pascal(Words.Of(text)));
        Assert.True(SyntaxFacts.IsValidIdentifier(member));
    }

    [Theory]
    [InlineData("The Dam Will Hold", "the-dam-will-hold")]
    [InlineData("Élan Vital", "élan-vital")]
    public void A_key_is_its_words_in_lower_case(string text, string key) => Assert.Equal(key, Identifiers.Kebab(Words.Of(text)));

    [Theory]
    [InlineData("Newsroom", "Newsroom")]
    [InlineData("my-app.2nd", "my_app._2nd")]
    [InlineData("My.class.@event", "My.@class.@event")]
    [InlineData("..A..B.", "A.B")]
    [InlineData(" ", "")]
    public void A_namespace_is_made_valid(string text, string name) => Assert.Equal(name, Identifiers.Namespace(text.Trim()));

    [Fact]
    public void Nothing_to_name_by_gives_the_fallback() =>
        Assert.Equal(("Quote", "quote"), (Identifiers.Name([], "Quote").Member, Identifiers.Name([], "Quote").Key));
}

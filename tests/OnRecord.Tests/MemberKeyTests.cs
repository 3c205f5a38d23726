using OnRecord.Tables;

namespace OnRecord.Tests;

public class MemberKeyTests
{
    [Theory]
    [InlineData("TheDamWillHold", "the-dam-will-hold")]
    [InlineData("Yes2", "yes-2")]
    [InlineData("_53Tickets", "53-tickets")]
    [InlineData("\u00C5kinenCouncil", "\u00E5kinen-council")]
    [InlineData("CountQuote", "CountQuote")]
    public void A_name_that_follows_from_its_key_is_known(string member, string key) => Assert.True(MemberKey.Names(member, key));

    [Theory]
    [InlineData("CountQuote", "count")]
    [InlineData("Count", "count-quote")]
    [InlineData("TheDamWillHold", "the-dam-will-fold")]
    [InlineData("_Yes", "yes")]
    [InlineData("\u00D7", "\u00F7")]
    [InlineData("\u0141ukasz", "\u0142ukasz")]
    [InlineData("", "x")]
    [InlineData("X", "")]
    public void A_name_that_does_not_is_not(string member, string key) => Assert.False(MemberKey.Names(member, key));
}

using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Tests.Naming;

public class UniqueNamesTests
{
    [Fact]
    public void What_does_not_clash_keeps_its_name() => Assert.Equal(["Dam", "Ferry"], Resolve("Dam", "Ferry"));

    [Fact]
    public void All_that_clash_take_their_next_name_whatever_the_case() => Assert.Equal(["Dam_0", "Ferry", "DAM_2"], Resolve("Dam", "Ferry", "DAM"));

    [Fact]
    public void A_next_name_that_clashes_again_moves_both_on() => Assert.Equal(["Dam_0_0", "Dam_1", "Dam_0_2"], Resolve("Dam", "Dam", "Dam_0"));

    [Theory]
    [InlineData("Kelvin", "\u212Aelvin")]
    [InlineData("Gro\u00DFe", "GRO\u1E9EE")]
    [InlineData("\u03A9mega", "\u2126mega")]
    public void What_is_the_same_in_lower_case_or_in_upper_case_clashes(string one, string other) =>
        Assert.Equal([one + "_0", other + "_1"], Resolve(one, other));

    private static string[] Resolve(params string[] names) => UniqueNames.Resolve(names.Length, (item, level) =>
        level <= 2 ? names[item] + string.Concat(Enumerable.Repeat("_" + item, level)) : null);
}

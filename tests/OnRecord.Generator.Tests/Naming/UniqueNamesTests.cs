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

    [Fact]
    public void Names_are_numbered_past_those_that_are_taken()
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        Assert.Equal(
            ["Yes", "Yes2", "Yes3", "Yes22"],
            new[] { "Yes", "yes", "Yes", "Yes2" }.Select(name => "Yes" + UniqueNames.Numbered(name, "", UniqueNames.Number(used, name))[3..]));
    }

    private static string[] Resolve(params string[] names) => UniqueNames.Resolve(names.Length, (item, level) =>
        level <= 2 ? names[item] + string.Concat(Enumerable.Repeat("_" + item, level)) : null);
}

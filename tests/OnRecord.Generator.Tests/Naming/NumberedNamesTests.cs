using OnRecord.Generator.Naming;

namespace OnRecord.Generator.Tests.Naming;

public class NumberedNamesTests
{
    [Fact]
    public void Names_are_numbered_past_those_that_are_taken() =>
        Assert.Equal(["Yes", "yes2", "Yes3", "Yes22", "Yes4"], Number("Yes", "yes", "Yes", "Yes2", "Yes"));

    [Fact]
    public void A_number_that_a_name_brings_along_is_left_out() => Assert.Equal(["Yes2", "Yes", "Yes3"], Number("Yes2", "Yes", "Yes"));

    [Fact]
    public void What_is_the_same_in_lower_case_is_numbered_too() => Assert.Equal(["Kelvin", "\u212Aelvin2"], Number("Kelvin", "\u212Aelvin"));

    /// <summary>Would take hours if each were tried under every number before it.</summary>
    [Fact]
    public void A_name_that_comes_a_million_times_is_numbered_at_once()
    {
        const int Times = 1_000_000;
        var names = new NumberedNames();

        Assert.Equal(Enumerable.Range(1, Times), Enumerable.Range(1, Times).Select(_ => names.Next("Yes")));
    }

    private static string[] Number(params string[] names)
    {
        var numbers = new NumberedNames();
        return [.. names.Select(name => NumberedNames.With(numbers.Next(name), name))];
    }
}

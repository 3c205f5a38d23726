namespace OnRecord.Tests;

public class TextRangeTests
{
    [Fact]
    public void Length_counts_the_units_between_start_and_end() => Assert.Equal(3, new TextRange(2, 5).Length);
}

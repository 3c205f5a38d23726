using static OnRecord.Reading.Tests.Resolution.MarkedArticle;

namespace OnRecord.Reading.Tests.Resolution;

/// <summary>Whom "who" means where a noun stands between it and a name.</summary>
public class RelativePronounTests
{
    [Theory]
    [InlineData("Ana Lopes won over the voters ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("The rise of Omar Vane had worried local leaders, ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("Omar Vane wrote to the crew and anybody at the harbor ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("The letter was not by Ana Lopes’s staff on the ground, ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes spoke of her own crew, most of ⟦whom⟧ said ⟨it rained⟩.")]
    [InlineData("Omar Vane, two of the pilots ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("The town heard of him as a friend of Omar Vane, and as one ⟦who⟧ said ⟨it rained⟩.")]
    public void It_belongs_to_the_nearest_noun(string text) => Assert.Equal("- Unknown", Read(text));

    [Theory]
    [InlineData("So spoke Ana Lopes, director of operations, ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("So spoke Ana Lopes, a professor of economics ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("So spoke Ana Lopes on deck, ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("Ana Lopes was the pilot ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("It was Ana Lopes herself last week ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("So spoke Ana Lopes, John Lund’s oldest friend, ⟦who⟧ said ⟨it rained⟩.")]
    [InlineData("So spoke Ana Lopes, a pilot who is ill but ⟦who⟧ said ⟨it rained⟩.")]
    public void Of_a_name_it_may_be_where_the_noun_tells_of_the_name(string text) => Assert.Equal("Ana Lopes Resolved", Read(text));
}

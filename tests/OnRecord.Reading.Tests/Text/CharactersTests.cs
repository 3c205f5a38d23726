using OnRecord.Reading.Text;

namespace OnRecord.Reading.Tests.Text;

public sealed class CharactersTests
{
    [Fact]
    public void Every_letter_is_folded_as_the_framework_has_its_lower_case()
    {
        for (int code = char.MinValue; code <= char.MaxValue; code++)
        {
            var c = (char)code;
            Assert.Equal(c is '\u2019' or '\u02BC' ? '\'' : char.ToLowerInvariant(c), Characters.Fold(c));
        }
    }
}

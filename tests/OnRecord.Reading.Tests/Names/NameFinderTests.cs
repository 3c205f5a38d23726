using OnRecord.Reading.Frame;
using OnRecord.Reading.Names;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Tests.Names;

public class NameFinderTests
{
    [Theory]
    [InlineData("The tender went to Ana Lopes and Sigrid Holm.", "Ana Lopes:P, Sigrid Holm:P")]
    [InlineData("They met J. R. Okafor and Samuel B. Reyes Jr. at noon.", "J. R. Okafor:P, Samuel B. Reyes Jr.:P")]
    [InlineData("It was painted by Marijke van der Linden and Omar al-Hadi.", "Marijke van der Linden:P, Omar al-Hadi:P")]
    [InlineData("The cup was lifted by Joaquim de la Torre.", "Joaquim de la Torre:P")]
    [InlineData("The film follows Sinéad O’Malley through Łódź.", "Sinéad O’Malley:P, Łódź:L")]
    [InlineData("The widow, May Sinclair, spoke.", "May Sinclair:P")]
    [InlineData("The mayor of Ardmore, Can Aydin, spoke.", "Ardmore:L, Can Aydin:P")]
    [InlineData("The teacher, In Ardmore, spoke.", "Ardmore:L")]
    public void People_are_found_with_initials_particles_and_suffixes(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Russian Foreign Minister Pavel Antonov flew home.", "Pavel Antonov:P")]
    [InlineData("Secretary of State Ruth Amsel waited.", "Ruth Amsel:P")]
    [InlineData("Mr. Quist and Dr. Vane left early.", "Quist:P, Vane:P")]
    [InlineData("New Jersey Gov. Lena Marsh signed it.", "New Jersey:L, Lena Marsh:P")]
    [InlineData("Ardmore Harbour Authority Chairman John Lund resigned.", "Ardmore Harbour Authority:O, John Lund:P")]
    [InlineData("Detective Inspector Rosa Vane spoke to neighbours.", "Rosa Vane:P")]
    public void Titles_are_no_part_of_the_name_and_bodies_in_them_are_names(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The Federal Rail Agency (FRA) will report in May.", "Federal Rail Agency:O, FRA:O")]
    [InlineData("He works for Lund & Vane, Inc., in the north.", "Lund & Vane, Inc.:O")]
    [InlineData("The Committee on Roads and Bridges sat until ten.", "Committee on Roads and Bridges:O")]
    [InlineData("She studied at the University of Ardmore.", "University of Ardmore:O")]
    [InlineData("The Anglers’ Union paid for the net.", "Anglers’ Union:O")]
    [InlineData("The Quist administration denies it.", "Quist administration:O")]
    [InlineData("The Department of Health, Education and Welfare is new.", "Department of Health, Education and Welfare:O")]
    public void Organizations_are_found_by_their_heads_tails_and_initials(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The train from Paris to Trinidad and Tobago does not exist.", "Paris:L, Trinidad and Tobago:L")]
    [InlineData("Snow fell in Norway, on Mount Tarn and along the Tarn River.", "Norway:L, Mount Tarn:L, Tarn River:L")]
    [InlineData("They moved to Birmingham, Alabama, in 1990.", "Birmingham:L, Alabama:L")]
    [InlineData("Fishing is banned near Puerto Escondo.", "Puerto Escondo:L")]
    public void Places_are_found_by_lists_heads_and_prepositions(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The strike was called by Halvik Metall, Norway’s largest union.", "Halvik Metall:O, Norway:L")]
    [InlineData("They met Glimp, the photo service with a million users.", "Glimp:O")]
    [InlineData("She told the newspaper Savon Viesti.", "Savon Viesti:O")]
    [InlineData("The ferry sank off Lamu island at dawn.", "Lamu:L")]
    [InlineData("They drove to the village of Tarnby.", "Tarnby:L")]
    [InlineData("They wrote to the mayor of Nordby.", "Nordby:L")]
    [InlineData("The residents of Nordby voted.", "Nordby:L")]
    [InlineData("The baker of Nordby left.", "Nordby:L")]
    [InlineData("The fishermen of Nordby voted.", "Nordby:L")]
    [InlineData("The chairman of Nordby resigned.", "Nordby:O")]
    [InlineData("Climbers crossed the Tien Shan in June.", "Tien Shan:L")]
    [InlineData("They closed the mill at Tarnby.", "Tarnby:L")]
    [InlineData("They sailed to the Isle of Tarnby.", "Isle of Tarnby:L")]
    [InlineData("The railway, Tarn Rail, spoke.", "Tarn Rail:O")]
    [InlineData("The head of the railway, Omar Rail, spoke.", "Omar Rail:P")]
    [InlineData("The union IF Skog spoke.", "IF Skog:O")]
    [InlineData("They drove to Tarnby, a village on the coast.", "Tarnby:L")]
    [InlineData("They met Tarnby, a trade union leader.", "Tarnby:P")]
    [InlineData("At the bank Tarnby said nothing.", "Tarnby:P")]
    public void A_name_is_what_the_words_beside_it_describe(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The accused was defended by Ronan Burke SC in court.", "Ronan Burke:P")]
    [InlineData("The team of manager Dean Whitlock lost.", "Dean Whitlock:P")]
    [InlineData("The prize went to Dean Whitlock.", "Whitlock:P")]
    [InlineData("It was bought from Per Håkansson in March.", "Per Håkansson:P")]
    public void Distinctions_and_titles_are_told_from_names(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("The nation stands with the town.", "")]
    [InlineData("He wrote it in The Nation in May.", "The Nation:O")]
    public void An_article_before_a_small_word_starts_no_listed_name(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("CABO LOBO, Chile — The lamp went out.", "CABO LOBO:L, Chile:L")]
    [InlineData("ROME (AP) — The strike is over.", "ROME:L, AP:O")]
    [InlineData("Berlin – The strike is over.", "Berlin:L")]
    public void A_dateline_names_a_place(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Yesterday the weather turned. However, nothing moved.")]
    [InlineData("On Monday in July, before Christmas, the French and the Muslims voted.")]
    [InlineData("The president and the Prime Minister agreed on the Clean Harbours Act.")]
    [InlineData("After World War II the Nobel Prize was awarded again.")]
    [InlineData("It is a pro-European, Spanish-speaking, R-Ohio sort of place.")]
    [InlineData("Write to @quist or #AskAna.")]
    public void Days_peoples_laws_titles_and_sentence_starts_are_no_names(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("Mayor Opens Long Delayed Bridge\n\nMayor Ana Lopes opened the bridge.", "Ana Lopes:P")]
    [InlineData("Lopes Opens Long Delayed Bridge\n\nMayor Ana Lopes opened the bridge.", "Lopes:P, Ana Lopes:P")]
    [InlineData("FOUR HELD AFTER RAID IN NORWAY\n\nPolice said little.", "NORWAY:L")]
    public void A_headline_holds_only_the_names_that_the_article_or_the_lists_vouch_for(string text, string expected) =>
        Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Nice weather came. It was nice.", "")]
    [InlineData("The attack took place in Nice yesterday.", "Nice:L")]
    [InlineData("Tim Cook arrived. Cook said he was late.", "Tim Cook:P, Cook:P")]
    [InlineData("Vane is a pilot. He is 40.", "Vane:P")]
    [InlineData("The cook arrived. Cook the rice first.", "")]
    [InlineData("Anna Washington spoke. Washington smiled.", "Anna Washington:P, Washington:P")]
    public void A_word_is_judged_by_what_the_article_does_with_it(string text, string expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void A_family_in_the_plural_is_nobody() => Assert.Equal("Ana Quist:P", Read("Ana Quist came first, and the Quists came last."));

    [Fact]
    public void A_body_named_by_its_owner_stands_beside_the_owner() =>
        Assert.Equal("Ana Quist:P, Quist:P, Quist’s campaign:O", Read("Ana Quist won. It cheered Quist’s campaign."));

    internal static ScratchList<Mention> Mentions(string text, out Document document)
    {
        document = Document.Read(text, CancellationToken.None);
        var facts = new WordFacts(document, Lexicon.Shared, CancellationToken.None);
        return NameFinder.Find(facts, FrameReader.Read(facts).BylineParagraph, CancellationToken.None);
    }

    private static string Read(string text)
    {
        var mentions = Mentions(text, out var document);
        return string.Join(", ", mentions.Select(mention => $"{document.Span(mention.Extent)}:{Letter(mention.Kind)}"));
    }

    private static char Letter(ActorKind kind) => kind switch
    {
        ActorKind.Person => 'P',
        ActorKind.Organization => 'O',
        _ => 'L',
    };
}

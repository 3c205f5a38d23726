namespace OnRecord.Reading.Tests.Actors;

public class ActorFinderTests
{
    [Theory]
    [InlineData("Minister Ana Lopes spoke. Lopes smiled. Ana waved.", "Ana Lopes = Lopes = Ana")]
    [InlineData("Ana B. Lopes spoke. Ana Lopes smiled.", "Ana B. Lopes = Ana Lopes")]
    [InlineData("Justice Esther Nyakio sat. Justice Nyakio rose.", "Esther Nyakio = Nyakio = Justice Nyakio")]
    [InlineData("Marcus van Leeuwen called. Later van Leeuwen wrote.", "Marcus van Leeuwen = van Leeuwen")]
    [InlineData("Julio Acosta y Lara called. Acosta wrote.", "Julio Acosta y Lara = Acosta")]
    [InlineData("Teachers met Nora Hale Vance in May. Nora Hale smiled.", "Nora Hale Vance = Nora Hale")]
    [InlineData("Ana Quist and John Quist met. Mr. Quist left.", "Ana Quist; John Quist = Quist")]
    [InlineData("George H. Lund and George W. Lund met.", "George H. Lund; George W. Lund")]
    [InlineData("Thomas Quist spoke. Tom Quist smiled.", "Thomas Quist = Tom Quist")]
    [InlineData("Ted Quist spoke. His rival calls him Honest Ted.", "Ted Quist = Honest Ted")]
    [InlineData("Ana Lo\u00ADpes left. Lo\u00ADpes sang.", "Ana Lopes = Lopes")]
    [InlineData("Ana Lopes left. Lopes sang. They follow @WomenForLopes on Twitter.", "Ana Lopes = Lopes")]
    [InlineData("Ana Lopes (@alopes) wrote it.", "Ana Lopes = @alopes")]
    [InlineData("Ana Lopes wrote it.\n\nFollow @realAnaLopes for more.", "Ana Lopes = @realAnaLopes")]
    [InlineData("The fares are too high.\n\n@harborfan", "@harborfan")]
    [InlineData("Ana Lopes met Enrique PeÃ±a. PeÃ±a smiled.", "Ana Lopes; Enrique PeÃ±a = PeÃ±a")]
    [InlineData("Sandra Paredes spoke. Sandy Paredes smiled. Sandy waved.", "Sandra Paredes = Sandy Paredes = Sandy")]
    [InlineData("His patient, Dean Radovic, left. Mr Radovic was well.", "Dean Radovic = Radovic")]
    [InlineData("The Senate President, Alhaji Musa Bello, rose.", "Senate; Musa Bello = Alhaji Musa Bello")]
    [InlineData(
        "Tamsin Oyelaran died. Her daughter Folake Oyelaran wept. It rained. It poured. Oyelaran taught.",
        "Tamsin Oyelaran = Oyelaran; Folake Oyelaran")]
    [InlineData("Ana Lopes died. Born Ana Lund in Tarn, she taught.", "Ana Lopes = Ana Lund; Tarn")]
    [InlineData("Ana Lopes maps wells. She spoke to us.\n\nHOST: Why wells?\n\nAL: Nobody had counted them.", "Ana Lopes = AL")]
    [InlineData("Attorney General Ana Lopes slept. AG Lopes rose.", "Ana Lopes = AG Lopes")]
    [InlineData("Attorney General Ana Lopes slept. TJ Lopes rose.", "Ana Lopes; TJ Lopes")]
    [InlineData("K Venkat Quist slept. The mayor, K Narayana Quist, did not.", "K Venkat Quist; K Narayana Quist")]
    [InlineData("K Venkat Quist slept. The mayor, K V Quist, did not.", "K Venkat Quist = K V Quist")]
    [InlineData("The mayor, Pietro di Sanna, rose. Di Sanna spoke. Later Di Sanna slept.", "Pietro di Sanna = Di Sanna")]
    [InlineData("The mayor, K Varunesh Quist, slept. The nurse met K Varuneesh Quist.", "K Varunesh Quist = K Varuneesh Quist")]
    public void Mentions_of_one_person_are_one_actor(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("The Federal Rail Agency (FRA) closed. The FRA reopened.", "Federal Rail Agency = FRA")]
    [InlineData("Shares of Lavoie Paper Inc. fell. Lavoie Paper said nothing.", "Lavoie Paper Inc. = Lavoie Paper")]
    [InlineData("The Quist campaign paid. Ana Quist’s campaign denied it.", "Quist campaign = Ana Quist’s campaign; Ana Quist")]
    [InlineData("He joined Centerbrook Partners. Centerbrook grew.", "Centerbrook Partners = Centerbrook")]
    [InlineData("The Harbor Safety Board met. The Safety Board adjourned.", "Harbor Safety Board = Safety Board")]
    [InlineData("The Quist campaign paid. The Quist camp denied it.", "Quist campaign = Quist camp")]
    [InlineData("The Supreme Court sat. The Ohio Supreme Court rose.", "Supreme Court; Ohio Supreme Court")]
    [InlineData("On Tuesday the Water Board of Lille (WBL) met. “It is final,” the WBL said.", "Water Board of Lille = WBL")]
    [InlineData("The European Maritime Safety Agency, or EMSA, said it was final.", "European Maritime Safety Agency = EMSA")]
    [InlineData("The Bank of Halvik said it would lend.", "Bank of Halvik")]
    [InlineData("The Swiss People’s Party (SVP) won. The SVP rejoiced.", "Swiss People’s Party = SVP")]
    [InlineData("The House met. The White House waited.", "House; White House")]
    [InlineData("The Democratic Party met. The Democratic National Committee paid.", "Democratic Party; Democratic National Committee")]
    [InlineData("The trawler San Telmo sank.", "")]
    [InlineData("The English Weavers Guild met. The Weavers Guild rose.", "English Weavers Guild = Weavers Guild")]
    [InlineData("The English High Court sat. The High Court rose.", "English High Court; High Court")]
    [InlineData("The U.S. Supreme Court sat. The Supreme Court rose.", "U.S. Supreme Court = Supreme Court")]
    [InlineData("The Hosur Automobile Workers’ Sangh (HAWS) met. HAWS said it was final.", "Hosur Automobile Workers’ Sangh = HAWS")]
    [InlineData("The Dutch Research Council (NWO) paid for it.", "Dutch Research Council = NWO")]
    [InlineData(
        "The Wells Committee of the Harbor Mill Workers’ Union (HMWU) met. The HMWU slept.",
        "Wells Committee; Harbor Mill Workers’ Union = HMWU")]
    [InlineData("She works at the University of Tarn Medical Centre (TMC).", "University of Tarn Medical Centre = TMC")]
    [InlineData("He wrote to the Office of the National Wells Commission (NWC).", "Office of the National Wells Commission = NWC")]
    [InlineData("The Organisation of the Salt Exporting Countries (OSEC) met.", "Organisation of the Salt Exporting Countries = OSEC")]
    [InlineData("The Ardmore Water Board (ArW) paid for it. ArW said so.", "Ardmore Water Board = ArW")]
    [InlineData("He joined the Bakers Guild (2019) and left.", "Bakers Guild")]
    [InlineData("They ate at Sal & Ivo. Ivo Petrov cooked. Ivo smiled.", "Sal & Ivo; Ivo Petrov = Ivo")]
    [InlineData("Mr. Vane hired Piper & Crowe for the sale.", "Vane; Piper & Crowe")]
    [InlineData("Margot Ebbsworth of Ebbsworth Lang said it was final.", "Margot Ebbsworth; Ebbsworth Lang")]
    [InlineData("The Federation of Ruvan Industry (FRI) met. The FRI paid.", "Federation of Ruvan Industry = FRI")]
    [InlineData("The Guild of Kastonian Bakers (GKB) met.", "Guild of Kastonian Bakers = GKB")]
    [InlineData("The National Union of Tarn Transport Workers (SNTU) met. The SNTU rose.", "National Union of Tarn Transport Workers = SNTU")]
    [InlineData("The National Agency for Research and Development (ANID) paid. ANID said so.", "National Agency for Research and Development = ANID")]
    [InlineData("KESTON ROVERS 24 ASHBY 22\n\nIt was late when Keston Rovers won.", "Keston Rovers = KESTON ROVERS")]
    [InlineData("The Senate Select Committee on Grain met. The Select Committee rose.", "Senate Select Committee on Grain = Select Committee")]
    [InlineData("The European Centre for Grain Safety met. The Centre said wheat was dear.", "European Centre for Grain Safety = Centre")]
    [InlineData("Borell Metals USA Inc. grew. Borell Metals paid. Borell said it was final.", "Borell Metals USA Inc. = Borell Metals = Borell")]
    [InlineData(
        "Ministry of Grain stops talks\n\nThe Ministry of Grain of Vardland rose. The Ministry paid.",
        "Ministry of Grain of Vardland = Ministry of Grain = Ministry")]
    [InlineData("The pilots' association, Norsk Halvarbund, will vote. Halvarbund paid.", "Norsk Halvarbund = Halvarbund")]
    public void Forms_of_one_organization_are_one_actor(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("The U.S. and the United States are one country.", "United States = U.S.")]
    [InlineData("They left Miami, Fla., and toured Florida.", "Miami; Florida = Fla.")]
    [InlineData("They toured Nevada. The Silver State is dry.", "Nevada = Silver State")]
    [InlineData("Britain is the United Kingdom here.", "United Kingdom = Britain")]
    [InlineData("They live in Calder Vale. In the Vale, nobody in Calder Vale slept.", "Calder Vale = Vale")]
    public void Forms_of_one_place_are_one_actor(string text, string expected) => Assert.Equal(expected, Names(text));

    [Fact]
    public void Mentions_are_the_names_without_titles_and_possessives()
    {
        const string text = "President Ana Lopes won. Lopes’s rival left.";
        var actor = Assert.Single(ArticleReader.Read(text).Actors);

        Assert.Equal(["Ana Lopes", "Lopes"], actor.Mentions.Select(mention => text[mention.Start..mention.End]));
    }

    [Fact]
    public void A_name_broken_over_two_lines_is_printed_with_one_space()
    {
        var actor = Assert.Single(
            ArticleReader.Read(
                "The tender that was opened in the old town hall went to Ana\r\n"
                + "Lopes, who had asked for it in the spring, and to nobody else at\r\nall.").Actors);

        Assert.Equal("Ana Lopes", actor.Name);
    }

    private static string Names(string text) =>
        string.Join("; ", ArticleReader.Read(text).Actors.Select(actor => string.Join(" = ", actor.Aliases.Prepend(actor.Name))));
}

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
    [InlineData("Ana Lopes (@alopes) wrote it.", "Ana Lopes = @alopes")]
    [InlineData("Ana Lopes wrote it.\n\nFollow @realAnaLopes for more.", "Ana Lopes = @realAnaLopes")]
    [InlineData("The fares are too high.\n\n@harborfan", "@harborfan")]
    [InlineData("Ana Lopes met Enrique PeÃ±a. PeÃ±a smiled.", "Ana Lopes; Enrique PeÃ±a = PeÃ±a")]
    [InlineData("Sandra Paredes spoke. Sandy Paredes smiled. Sandy waved.", "Sandra Paredes = Sandy Paredes = Sandy")]
    [InlineData("His patient, Dean Radovic, left. Mr Radovic was well.", "Dean Radovic = Radovic")]
    [InlineData("The Senate President, Alhaji Musa Bello, rose.", "Senate; Musa Bello")]
    [InlineData("Tamsin Oyelaran died. Her daughter Folake Oyelaran wept. It rained. It poured. Oyelaran taught.", "Tamsin Oyelaran = Oyelaran; Folake Oyelaran")]
    [InlineData("Ana Lopes died. Born Ana Lund in Tarn, she taught.", "Ana Lopes = Ana Lund; Tarn")]
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
    [InlineData("The U.S. Supreme Court sat. The Supreme Court rose.", "U.S. Supreme Court = Supreme Court")]
    [InlineData("The Hosur Automobile Workers’ Sangh (HAWS) met. HAWS said it was final.", "Hosur Automobile Workers’ Sangh = HAWS")]
    [InlineData("The Dutch Research Council (NWO) paid for it.", "Dutch Research Council = NWO")]
    [InlineData("The Ardmore Water Board (ArW) paid for it. ArW said so.", "Ardmore Water Board = ArW")]
    [InlineData("He joined the Bakers Guild (2019) and left.", "Bakers Guild")]
    [InlineData("They ate at Sal & Ivo. Ivo Petrov cooked. Ivo smiled.", "Sal & Ivo; Ivo Petrov = Ivo")]
    [InlineData("Mr. Vane hired Piper & Crowe for the sale.", "Vane; Piper & Crowe")]
    [InlineData("Margot Ebbsworth of Ebbsworth Lang said it was final.", "Margot Ebbsworth; Ebbsworth Lang")]
    [InlineData("The Federation of Ruvan Industry (FRI) met. The FRI paid.", "Federation of Ruvan Industry = FRI")]
    [InlineData("The Guild of Kastonian Bakers (GKB) met.", "Guild of Kastonian Bakers = GKB")]
    [InlineData("KESTON ROVERS 24 ASHBY 22\n\nIt was late when Keston Rovers won.", "Keston Rovers = KESTON ROVERS")]
    public void Forms_of_one_organization_are_one_actor(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("The U.S. and the United States are one country.", "United States = U.S.")]
    [InlineData("They left Miami, Fla., and toured Florida.", "Miami; Florida = Fla.")]
    [InlineData("They toured Nevada. The Silver State is dry.", "Nevada = Silver State")]
    [InlineData("Britain is the United Kingdom here.", "United Kingdom = Britain")]
    public void Forms_of_one_place_are_one_actor(string text, string expected) => Assert.Equal(expected, Names(text));

    [Theory]
    [InlineData("Russian Foreign Minister Pavel Antonov spoke.", "Russian Foreign Minister")]
    [InlineData("We met the veteran goalkeeper Ana Lopes.", "veteran goalkeeper")]
    [InlineData("Ana Lopes, the governor of Ardmore, spoke.", "governor of Ardmore")]
    [InlineData("Ana Lopes, 42, a teacher from Ardmore, spoke.", "teacher from Ardmore")]
    [InlineData("They heard retired teacher Ana Lopes.", "retired teacher")]
    [InlineData("They heard a veteran nurse named Ana Lopes.", "veteran nurse")]
    [InlineData("Ana Lopes — a former coach — spoke.", "former coach")]
    [InlineData("The governor of Ardmore, Ana Lopes, spoke.", "governor of Ardmore")]
    [InlineData("A spokesman for the ministry, Omar Vane, spoke.", "spokesman for the ministry")]
    [InlineData("Quist's campaign manager, Ana Lopes, spoke.", "Quist's campaign manager")]
    [InlineData("His wife, Ana Lopes, spoke.", "His wife")]
    [InlineData("We met former secretary of state Ana Lopes.", "former secretary of state")]
    [InlineData("Quist’s campaign manager Ana Lopes spoke.", "Quist’s campaign manager")]
    [InlineData("Two rivals back Sen. Ana Lopes.", "Sen.")]
    [InlineData("They heard Sens. Omar Quist and Ana Lopes.", "Sen.")]
    [InlineData("The actresses Nora Quist and Ana Lopes spoke.", "actress")]
    [InlineData("The party backs presidential candidate Sen. Ana Lopes.", "presidential candidate Sen.")]
    [InlineData("The show had the BBC’s Ana Lopes on.", "BBC’s")]
    [InlineData("Ana Lopes, who served as chief of staff, spoke.", "chief of staff")]
    [InlineData("Ana Lopes won. The former state senator thanked everybody.", "former state senator")]
    [InlineData("Ana Lopes met Omar Quist. The former state senator thanked everybody.", "")]
    [InlineData("Ana Lopes, who runs the ferries, spoke.", "runs the ferries")]
    [InlineData("Ana Lopes, who is a teacher, spoke.", "teacher")]
    [InlineData("Ana Lopes is the governor of Ardmore.", "governor of Ardmore")]
    [InlineData("Mayor Ana Lopes of Ardmore spoke.", "Mayor; of Ardmore")]
    [InlineData("Ana Lopes, 67, of Exeter, N.H., spoke.", "of Exeter, N.H.")]
    [InlineData("Ana Lopes, host of “Ardmore Today,” spoke.", "host of “Ardmore Today,”")]
    [InlineData("They heard Sens. Omar Quist (Lib.–Exeter), Nora Vane (Lib.–Tarn) and Ana Lopes (Lib.–Ardmore).", "Sen.")]
    [InlineData("We met former secretary of State Ana Lopes.", "former secretary of State")]
    [InlineData("The Majority Leader, Senator Ana Lopes, spoke.", "Majority Leader; Senator")]
    [InlineData("A former Governor of Ardmore State, Ana Lopes, spoke.", "former Governor of Ardmore State")]
    [InlineData("The Special Adviser to the President on Media, Mr. Omar Vane, insisted that it was final.", "Special Adviser to the President on Media")]
    [InlineData("The alleged shooter, Ana Lopes, spoke.", "alleged shooter")]
    [InlineData("The coach and Mayor Ana Lopes spoke.", "Mayor")]
    [InlineData("Then managing director and CEO Ana Lopes spoke.", "managing director and CEO")]
    [InlineData("Presidential candidate Dr. Ana Lopes spoke.", "Presidential candidate")]
    [InlineData("Local MP Dame Ana Lopes spoke.", "Local MP")]
    [InlineData("Ana Lopes of the Tarn Institute for Life Sciences spoke.", "of the Tarn Institute for Life Sciences")]
    [InlineData("Ana Lopes, another partner at Centerview, spoke.", "partner at Centerview")]
    [InlineData("Ana Lopes is senior media editor at the Gazette.", "senior media editor at the Gazette")]
    [InlineData("Ana Lopes, who studies bees at Tarn College and was not part of the team, spoke.", "studies bees at Tarn College")]
    [InlineData("The spokeswoman, Ana Lopes, accused the minister of being asleep.", "spokeswoman")]
    [InlineData("Ana Lopes, of Tarn Terrace, Howth, spoke.", "")]
    [InlineData("Piers Lopes of Langton & Fry spoke.", "of Langton & Fry")]
    [InlineData("In a victim impact statement read to the court, Ana Lopes spoke.", "")]
    [InlineData("Mayor Ana Lopes of Ardmore, a former pilot, spoke.", "Mayor; of Ardmore; former pilot")]
    [InlineData("Ana Lopes, a veteran Ardmore teacher, spoke.", "veteran Ardmore teacher")]
    [InlineData("Ana Lopes is director of the harbor museum.", "director of the harbor museum")]
    [InlineData("Another teacher, Ana Lopes, spoke.", "teacher")]
    [InlineData("They met teachers such as Ana Lopes.", "teacher")]
    [InlineData("They met teachers like Ana Lopes.", "teacher")]
    [InlineData("The shop’s owners, Omar Quist and Ana Lopes, spoke.", "shop’s owner")]
    [InlineData("Ana Lopes and Omar Quist, sociologists at the University of Ardmore, spoke.", "sociologists at the University of Ardmore")]
    [InlineData("Sen. Ana Lopes met Omar Quist. The Ardmore senator thanked him.", "Sen.; Ardmore senator")]
    [InlineData("Sen. Ana Lopes won. On Monday, the Ardmore senator slept.", "Sen.; Ardmore senator")]
    [InlineData("Sen. Ana Lopes won. The senator slept.", "Sen.")]
    [InlineData("Ana Lopes said it rained. “It pours,” the veteran goalkeeper said.", "veteran goalkeeper")]
    [InlineData("Ana Lopes said it rained. “It pours,” the woman said.", "")]
    [InlineData("Ana Lopes, who left early, spoke.", "")]
    [InlineData("Ana Lopes, goalkeeper Omar Quist and their coach spoke.", "")]
    [InlineData("Mr. Lopes spoke.", "")]
    [InlineData("After talks with Ana Lopes, the coach resigned.", "")]
    [InlineData("Ana Lopes, who chairs the keepers’ union, spoke.", "chairs the keepers’ union")]
    [InlineData("Ana Lopes, who commands the naval district, spoke.", "commands the naval district")]
    [InlineData("Deputy chairman Cllr Ana Lopes spoke.", "Deputy chairman")]
    [InlineData("Present were Ana Lopes (chair) and others.", "chair")]
    [InlineData("Ana Lopes (the winner was absent) spoke.", "")]
    [InlineData("They were on the payroll of Mr. Quist’s campaign manager, Ana Lopes.", "Quist’s campaign manager")]
    [InlineData("Co-moderator Ana Lopes spoke.", "Co-moderator")]
    [InlineData("Ana Lopes, a Danish-born, Ardmore-based investor, spoke.", "Danish-born, Ardmore-based investor")]
    [InlineData("Ana Lopes was executive director on the board for a year.", "executive director on the board for a year")]
    public void Roles_are_read_before_and_behind_the_name(string text, string expected)
    {
        var actors = ArticleReader.Read(text).Actors;
        var person = actors.First(actor => actor.Name.EndsWith("Lopes", StringComparison.Ordinal) || actor.Name is "Pavel Antonov" or "Omar Vane");

        Assert.Equal(expected, string.Join("; ", person.Roles));
    }

    [Theory]
    [InlineData("Promoter Live Stage Europe said it was final.", "Live Stage Europe/Organization")]
    [InlineData("Margot Ebbsworth of Ebbsworth Lang said it was final.", "Margot Ebbsworth/Person Ebbsworth Lang/Organization")]
    [InlineData("The band played at Tate Memorial Stadium on Friday.", "Tate Memorial Stadium/Place")]
    [InlineData("They waited at Sal & Ivo for an hour.", "Sal & Ivo/Organization")]
    [InlineData("The Lady Knights won again. Lady Knights fans sang.", "Lady Knights/Organization")]
    [InlineData("He plays for the Prince Albert Voyageurs in May.", "Prince Albert Voyageurs/Organization")]
    [InlineData("Tavira Kestrels won. The Kestrels play again on Sunday.", "Tavira Kestrels/Organization")]
    [InlineData("They met the Rev. Ana Rivers on Friday.", "Ana Rivers/Person")]
    [InlineData("The match was held at Hollis Park on Friday.", "Hollis Park/Place")]
    [InlineData("They met an elder of the village of Kara Suu.", "Kara Suu/Place")]
    [InlineData("The Ballyreagh Ferry Company cut sailings. People in Ballyreagh are angry. Ballyreagh has paid.", "Ballyreagh Ferry Company/Organization Ballyreagh/Place")]
    [InlineData("Town beat Brackwell Town on Friday. Idris Pell, the Brackwell captain, is 30.", "Brackwell Town/Organization Idris Pell/Person")]
    [InlineData("Idris Pell scored twice in a win over Calder Vale.", "Idris Pell/Person Calder Vale/Organization")]
    [InlineData("The Calder Vale captain lives in Calder Vale with his dog.", "Calder Vale/Place")]
    [InlineData("The England captain scored in a win over France.", "England/Place France/Place")]
    [InlineData("Ana Lopes scored to beat Ashby. Ashby captain Niamh Orr was in tears.", "Ana Lopes/Person Ashby/Organization Niamh Orr/Person")]
    [InlineData("Ana Ashby lost. The Ashby captain was in tears.", "Ana Ashby/Person")]
    [InlineData("Omar Vane spoke to the Hufvud Bladet on Monday.", "Omar Vane/Person Hufvud Bladet/Organization")]
    [InlineData("They buy hinges from Lung Hwa Precision. Lung Hwa said it was final.", "Lung Hwa Precision/Organization")]
    [InlineData("The Ana Lopes Foundation paid. Ana Lopes slept.", "Ana Lopes Foundation/Organization Ana Lopes/Person")]
    [InlineData("A crack was found in the MV Lady Isla. The Lady Isla is old.", "")]
    [InlineData("Rival Kymmene Board said it was final. Kymmene closed.", "Kymmene Board/Organization")]
    public void A_body_or_place_is_no_person(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", ArticleReader.Read(text).Actors.Select(actor => $"{actor.Name}/{actor.Kind}")));

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
        var actor = Assert.Single(ArticleReader.Read("The tender that was opened in the old town hall went to Ana\r\nLopes, who had asked for it in the spring, and to nobody else at\r\nall.").Actors);

        Assert.Equal("Ana Lopes", actor.Name);
    }

    private static string Names(string text) =>
        string.Join("; ", ArticleReader.Read(text).Actors.Select(actor => string.Join(" = ", actor.Aliases.Prepend(actor.Name))));
}

namespace OnRecord.Reading.Tests.Attributions;

/// <summary>Who says what where an article's layout tells: lines that only name somebody, embedded posts. All articles are invented.</summary>
public class FormTests
{
    private const string Lead = "Shoppers on the bridge toll\n\nThe council voted on Monday. Cars will pay three pounds.\n\n";

    [Theory]
    [InlineData("Ana Lopes, 43, nurse\n“It is too much for us.”\n\nOmar Ode, 61, retired plumber\n“I can live with it.”", "Ana Lopes; Omar Ode")]
    [InlineData("“It is too much for us.”\nAna Lopes, 43, nurse\n\n“I can live with it.”\nOmar Ode, 61, retired plumber", "Ana Lopes; Omar Ode")]
    [InlineData("Ana Lopes\n\n“It is too much for us.”\n\nOmar Ode\n\n“I can live with it.”", "Ana Lopes; Omar Ode")]
    [InlineData("“It is too much for us.”\n\nAna Lopes\n\n“I can live with it.”\n\nOmar Ode", "Ana Lopes; Omar Ode")]
    [InlineData("Ana Lopes (43), Tarn\n“It is too much for us.\n“Too much for the ferry.”\n\nOmar Ode\n“I can live with it.”", "Ana Lopes; Omar Ode")]
    [InlineData(
        "It rained.\n\nPrime Minister Ana Lopes of Norway\n“It is too much for us.”\n\nHealth Secretary Omar Ode\n“I can live with it all.”",
        "Ana Lopes; Omar Ode")]
    [InlineData("It rained.\n\nANA LOPES, NURSE\n“It is too much for us.”\n\nOMAR ODE\n“I can live with it all.”", "Ana Lopes; Omar Ode")]
    [InlineData("Ana Lopes, 43, nurse:\n“It is too much for us.”\n\nOmar Ode:\n\n“I can live with it.”", "Ana Lopes; Omar Ode")]
    [InlineData(
        "“I never hit anything.”\nAna Lopes, on her years at sea.\n\n“I would rather swim.”\nOmar Ode, asked if he would take the ferry.",
        "Ana Lopes; Omar Ode")]
    [InlineData("“I am tired.”\n\nAna Lopes left.\n\n“I would rather swim.”\n\nOmar Ode slept.", "?; ?")]
    [InlineData("Ana Lopes, who sang with her for years, said:\n“I cannot believe it.”", "Ana Lopes")]
    [InlineData(
        "Ana Lopes, 43, nurse\n“It is too much.”\n\nTarn Trust\n“It is a tax.”\n\nOmar Ode, pilot\n“I can pay.”",
        "Ana Lopes; Tarn Trust; Omar Ode")]
    public void Lines_that_name_people_tell_who_says_what_stands_beside_them(string text, string expected) =>
        Assert.Equal(expected, Speakers(Lead + text));

    [Theory]
    [InlineData(
        "“I am tired of it,” Omar Ode said.\n\n“I never hit anything. Well, one pier.”\nCaptain Ana Lopes on her years at sea",
        "Omar Ode; Ana Lopes")]
    [InlineData(
        "Ana Lopes left. “I am tired,” said Omar Ode.\n\nIt rained.\n\n“I never hit anything but a pier.”\n\nAna Lopes\n\nThe ferry sails.",
        "Omar Ode; Ana Lopes")]
    [InlineData("“I am tired,” said Omar Ode.\n\nAna Lopes, pilot\n“I never hit anything.”\n\nThe ferry sails.", "Omar Ode; Ana Lopes")]
    [InlineData(
        "“The ferry will sail again in the spring.”\n\nUN Secretary-General Ana Lopes\n\nTalks go on. Ana Lopes spoke.",
        "Ana Lopes")]
    public void A_quotation_that_is_pulled_out_has_its_name_beside_it(string text, string expected) =>
        Assert.Equal(expected, Speakers(Lead + text));

    [Theory]
    [InlineData("“I am tired,” said Omar Ode.\n\n“I never hit anything but a pier.”\n\nAna Lopes", "Omar Ode")]
    [InlineData("“I am tired,” said Omar Ode.\n\n“I never hit anything but a pier.”\nAna Lopes, reporter", "Omar Ode")]
    [InlineData("“I am tired,” said Omar Ode.\n\n“I never hit anything but a pier.”\n\nAna Lopes\n\nLopes flew to Tarn.", "Omar Ode")]
    [InlineData("“I am tired,” said Omar Ode.\n\nAna Lopes, the mayor, leaves the hall\n\n“I never hit anything but a pier.”", "Omar Ode; Omar Ode")]
    [InlineData("Omar Ode\n\nOde is a pilot.\n\n“I am not done with it yet.”\n\nAna Lopes\n\nThe mayor stays. So does Ms Lopes.", "Ode")]
    [InlineData(
        "Ms Lopes left. “I am tired,” said Omar Ode.\n\n“It was enough for me.”\n\nAna Lopes, the mayor, with friends\n\nIt rained.",
        "Omar Ode")]
    [InlineData(
        "Ms Lopes left. “I am sad,” Omar Ode said.\n\n“We will miss her.”\n\nAna Lopes at the pier\n\n“She was here a lot.”",
        "Omar Ode; Omar Ode")]
    [InlineData("“I am tired,” said Omar Ode.\n\nAna Lopes, the mayor\n\n“I never hit anything but a pier.”", "Omar Ode; Omar Ode")]
    public void A_caption_a_heading_and_a_byline_at_the_end_speak_for_nobody(string text, string others) =>
        Assert.Equal(others, Speakers(Lead + text));

    [Theory]
    [InlineData("What a loss for us all.\n\n— Ana Lopes (@alopes) March 3, 2026", "Ana Lopes: What a loss for us all.")]
    [InlineData("What a loss. #ferry— Ana Lopes (@alopes) March 3, 2026", "Ana Lopes: What a loss. #ferry")]
    [InlineData("What a loss. https://t.co/x1— Ana Lopes (@alopes) 3 March 2026", "Ana Lopes: What a loss. https://t.co/x1")]
    [InlineData("What a loss.\n— quux (@quux) March 3, 2026", "?: What a loss.")]
    [InlineData("“What a loss.”\n— Ana Lopes (@alopes) March 3, 2026", "Ana Lopes: “What a loss.”")]
    public void A_post_is_whose_name_and_account_stand_under_it(string text, string expected) => Assert.Equal(expected, Said(Lead + text));

    [Theory]
    [InlineData("Fans wept in the rain. (@tarnpost)")]
    [InlineData("Fans wrote to the town:\n\n— Ana Lopes (@alopes) March 3, 2026")]
    [InlineData("The ferry — Captain Ana Lopes (@alopes) had it built — will go.")]
    public void An_account_elsewhere_signs_nothing(string text) => Assert.Equal(string.Empty, Said(Lead + text));

    [Theory]
    [InlineData("Ana Lopes, her deputy: “We thank her.”", "Ana Lopes: “We thank her.”")]
    [InlineData("Ana Lopes, 43, nurse: “It is too much.”", "Ana Lopes: “It is too much.”")]
    [InlineData("Student Ana Lopes, 19: “No comment from me.”", "Ana Lopes: “No comment from me.”")]
    [InlineData("Ana Lopes (Ind): “We will vote.” She left.", "Ana Lopes: “We will vote.”")]
    [InlineData("• Ana Lopes from the Tarn Trust: “I cried.”", "Ana Lopes: “I cried.”")]
    [InlineData("Best Picture, drama: “The Dam”", "?: “The Dam”")]
    [InlineData("Ana Lopes, the mayor, read from a card: “We thank her.”", "Ana Lopes: “We thank her.”")]
    [InlineData("Ana Lopes (Ind): “We will vote,” Omar Ode said.", "Omar Ode: “We will vote,”")]
    public void A_name_with_what_somebody_is_may_be_a_label(string text, string expected) => Assert.Equal(expected, Said(Lead + text));

    [Theory]
    [InlineData("Ana Lopes said in a statement:\n\nI have given this town ten years.\n\nWe did what we could.\n\nShe lives in Tarn.",
        "Ana Lopes: I have given this town ten years. + We did what we could.")]
    [InlineData("In an email, Ana Lopes wrote:\n\nThe ferry meant a lot to us here.", "Ana Lopes: The ferry meant a lot to us here.")]
    [InlineData("Ana Lopes, mother of two:\nIt is too much for us here.\n\nIt rained.", "Ana Lopes: It is too much for us here.")]
    [InlineData("Ana Lopes said in a statement:\n\n“I have given this town ten years.”", "Ana Lopes: “I have given this town ten years.”")]
    public void What_is_set_off_below_a_colon_is_said(string text, string expected) => Assert.Equal(expected, Said(Lead + text));

    [Theory]
    [InlineData(
        "Governor Ana Lopes issued the following statement today after the crash in Tarn Bay:\n\n“We will find out what happened.”",
        "Ana Lopes")]
    [InlineData("Ana Lopes released a statement on the crash in Tarn Bay: “We will find out what happened.”", "Ana Lopes")]
    [InlineData("“We will find out what happened here.” (Ana Lopes, mayor of Tarn)", "Ana Lopes")]
    [InlineData("“We will find out what happened here.” (Ana Lopes)", "Ana Lopes")]
    [InlineData("“We will find out what happened here.” (see the map)", "?")]
    [InlineData("“It rained,” said Omar Ode.\n\n1. “The sea is a bad neighbour.” Ana Lopes, captain", "Omar Ode; Ana Lopes")]
    public void A_statement_and_a_name_in_brackets_are_somebodys(string text, string expected) => Assert.Equal(expected, Speakers(Lead + text));

    [Theory]
    [InlineData("TARN — Vane Marine Inc., a builder of ferries, today announced that it would grow.", "Vane Marine Inc.: that it would grow")]
    [InlineData("Ana Lopes, 51, yesterday announced that she would go.", "Ana Lopes: that she would go")]
    public void No_day_speaks(string text, string expected) => Assert.Equal(expected, Said(Lead + text));

    [Theory]
    [InlineData("Ana Lopes wrote on the net:\n\nThe trust, which runs the ferry, has been in debt for years.")]
    [InlineData("Ana Lopes wrote on the net:\n\n“I am glad,” Omar Ode told the trust.")]
    [InlineData("Ana Lopes wrote on the net:\n\n- I am glad to see the ferry go.")]
    [InlineData("Ana Lopes wrote on the net:\n\nOur weather")]
    [InlineData("Ana Lopes, mother of two:\nIt rained all day over the town.")]
    [InlineData("Ana Lopes left three things behind:\n\nWe found her hat in the rain.")]
    public void What_stands_below_a_colon_may_be_the_writers(string text) => Assert.DoesNotContain("Ana Lopes:", Said(Lead + text));

    [Theory]
    [InlineData(
        "Ana Lopes sat down with Omar Ode, a pilot.\n\nHow did you start?\n\nI was 16. My mother said I would drown.\n\nI did not.\n\n"
        + "Tell us about the fog.\n\nIt is soft.\n\nWere you afraid?\n\nOnce, and I swam.\n\nThe ferry leaves at noon.",
        "Omar Ode: I was 16. My mother said I would drown. + I did not.\nOmar Ode: It is soft.\nOmar Ode: Once, and I swam.")]
    [InlineData(
        "The toll comes.\n\nHow much will it cost you?\n\nIt is three pounds.\n\nDo you pay in cash?\n\nIt is all the same.\n\n"
        + "What if you do not?\n\nIt will rain.",
        "")]
    [InlineData("Ana Lopes met Omar Ode.\n\nHow did you start?\n\nI was 16.\n\nWere you afraid?\n\nI was not.", "")]
    [InlineData("Omar Ode left.\n\nWho knew?\n\nNobody I met.\n\nWho cared?\n\nNobody I know.\n\nWho wept?\n\nI did.", "")]
    public void An_interview_may_have_neither_labels_nor_marks(string text, string expected) => Assert.Equal(expected, Said(text));

    private static string Speakers(string text)
    {
        var reading = ArticleReader.Read(text);
        return string.Join("; ", reading.Attributions.Where(IsDirect).Select(attribution => Name(reading, attribution)));
    }

    private static string Said(string text)
    {
        var reading = ArticleReader.Read(text);
        return string.Join("\n", reading.Attributions.Select(attribution => $"{Name(reading, attribution)}: {Words(text, attribution)}"));
    }

    private static string Words(string text, Attribution attribution) =>
        string.Join(" + ", attribution.Pieces.Select(piece => text[piece.Start..piece.End]));

    private static bool IsDirect(Attribution attribution) => attribution.Kind == AttributionKind.Direct;

    private static string Name(ArticleReading reading, Attribution attribution) =>
        attribution.Speaker is { } speaker ? reading.Actors[speaker].Name : "?";
}

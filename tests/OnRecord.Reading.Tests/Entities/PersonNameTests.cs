namespace OnRecord.Reading.Tests.Entities;

public class PersonNameTests
{
    [Theory]
    [InlineData("A spaniel led Det Sgt Orna Quist to the barn.", "Orna Quist")]
    [InlineData("Waterways Minister Bolat Vanek opened the lock.", "Bolat Vanek")]
    [InlineData("The inquiry called Finnian Quist SC at noon. Mr Quist was brief.", "Finnian Quist")]
    [InlineData("A colleague, Orna Quist BL, objected. The judge overruled Ms Quist.", "Orna Quist")]
    [InlineData("The bass player was Ramiro “La Sombra” Quist, who sang.", "Ramiro “La Sombra” Quist")]
    [InlineData("“It holds,” harbour master Tan Wei Quan said. Mr Tan left at noon.", "Tan Wei Quan")]
    [InlineData("Baroness Oyelade-Finch wrote that it was late.", "Oyelade-Finch")]
    [InlineData("The weavers met Datuk Seri Saifuddin Quist on Friday.", "Saifuddin Quist")]
    [InlineData("Collector Prateek Vane shut the ghat.", "Prateek Vane")]
    [InlineData("The town mourned Patrick (Paddy) Quist on Friday.", "Patrick (Paddy) Quist")]
    [InlineData("The sketch, Dom Quist said, was his.", "Dom Quist")]
    [InlineData("Fr Joe Quist PP said Mass.", "Joe Quist")]
    [InlineData("Member for Tarnowa Aaron Quist said it rained.", "Aaron Quist")]
    [InlineData("Sri Lanka A beat Ana Quist’s side in Galle on Friday.", "Ana Quist")]
    [InlineData("The road, Tarnabad SP Narayana Quist said, was shut.", "Narayana Quist")]
    [InlineData("Ana Quist won. Sunday Quist said it rained.", "Ana Quist")]
    [InlineData("Obituary: Ana Quist\n\nAna Quist sang in the choir of a mill town for years.", "Ana Quist")]
    [InlineData("The tide gates, ACP Muyiwa Quist said, were open.", "Muyiwa Quist")]
    [InlineData("The elder, Otumfuo Kwadwo Tarn II, poured water.", "Kwadwo Tarn II")]
    [InlineData("The court heard from PC Amrit Quist at noon.", "Amrit Quist")]
    [InlineData("They laughed at Tom Hart’s claim that it rained.", "Tom Hart")]
    [InlineData("They hit back at Omar Quist’s claims.", "Omar Quist")]
    [InlineData("The jury met DC Quist. DC Quist slept.", "Quist")]
    [InlineData("She wept.\n\nSays Dan Oyeladun:\n\n“It rained all day and we slept.”", "Dan Oyeladun")]
    [InlineData("Mons. Vicente Sanomb slept.", "Vicente Sanomb")]
    [InlineData("Pacer Orna Quist was the pick of the day.", "Orna Quist")]
    [InlineData("It was founded by two men and Ugandan Ham Serun. Serun said it grew.", "Ham Serun")]
    [InlineData("At noon I met the mayor, a tired man named Grivo Blagan who has a boat.", "Grivo Blagan")]
    [InlineData("A man who gave his name only as Biggan slept.", "Biggan")]
    [InlineData("She knew a boy called Nuwanto there.", "Nuwanto")]
    [InlineData("She trained with Kenyan Sally Chep Quist. Quist said so.", "Sally Chep Quist")]
    public void Titles_and_letters_stand_beside_a_name_and_a_nickname_inside(string text, string name) =>
        Assert.Equal([name], People(text));

    [Theory]
    [InlineData("Weavers say wool is dear.")]
    [InlineData("Nobody bought the Vane F-20 at the fair.")]
    [InlineData("The farmer drove her Toyota Vane to the fair.")]
    [InlineData("ACP prices rose, and the collector of stamps slept.")]
    [InlineData("The dog’s name is Rex. It slept.")]
    [InlineData("Lemma and axiom are words that pupils fear.")]
    [InlineData("Its twin, the Deep Ice and Nanodrop Sounder, or DEPS, will fly.")]
    [InlineData("The sheep and Italian Serie A slept.")]
    [InlineData("They sold a goat named Grivo to a shop called Blagan.")]
    [InlineData("She wept.\n\nNotes On Sailing:\n\nIt rained all day and we slept.")]
    [InlineData("She wept.\n\nSays the mayor:\n\n“It rained all day and we slept.”")]
    [InlineData("The town prepared for the General Elections in May.")]
    public void Several_people_and_a_model_are_nobody(string text) => Assert.Empty(People(text));

    [Theory]
    [InlineData("Katarzyna Quist won. “Katar never gave up,” he said.", "Katarzyna Quist")]
    [InlineData("The treasurer, Alhaji Sadiq Oniru, counted it.", "Sadiq Oniru")]
    [InlineData("When contacted, INEC’s Resident Electoral Commissioner, Prof. Grace Ibidapo, said she slept.", "Grace Ibidapo")]
    [InlineData("The woman at the gate gave her name as Chelsea.", "Chelsea")]
    [InlineData("Edward Jones, a joiner, woke. Jones dressed.", "Edward Jones")]
    public void A_short_first_name_and_a_courtesy_name_nobody_else(string text, string name) => Assert.Equal([name], People(text));

    [Theory]
    [InlineData("“It leaks,” Per Quist said. “It did in May, too.”", "Per Quist")]
    [InlineData("The diver Can Quist said it leaked.", "Can Quist")]
    [InlineData("“It leaks,” said An Quist.", "An Quist")]
    [InlineData("It rained. Can Quist said it leaked.", "Quist")]
    [InlineData("He asked, “Can Omar Quist swim?” Quist can.", "Omar Quist")]
    [InlineData("She asked, \"Can Quist come on Friday?\" Then he said, \"So Lund left us.\"", "Lund")]
    [InlineData("Residents Can Quist Vote", null)]
    public void A_first_name_may_be_a_small_word_where_no_sentence_starts(string text, string? name) =>
        Assert.Equal(name is null ? [] : [name], People(text));

    private static IEnumerable<string> People(string text) =>
        ArticleReader.Read(text).Actors.Where(actor => actor.Kind == ActorKind.Person).Select(actor => actor.Name);
}

using OnRecord.Reading.Actors.Forms;

namespace OnRecord.Reading.Tests.Entities;

/// <summary>Who speaks in a transcript whose labels are in capitals, and what such names become.</summary>
public class TranscriptNameTests
{
    [Theory]
    [InlineData(
        "ELLESA THROWDEN: The dam leaks.\n\nTOM HART: It does not.\n\nTHROWDEN: Then why is it wet?\n\nHART: Rain.",
        "Ellesa Throwden: Person; Tom Hart: Person")]
    [InlineData("MR. OBUYA: The dam leaks.\n\nMS. VANEKO: It does not.", "Obuya: Person; Vaneko: Person")]
    [InlineData("JUDGE ADEYEMI: Does it leak?\n\nMS. MCVANE: It does.\n\nJUDGE ADEYEMI: Thank you.", "Adeyemi: Person; McVane: Person")]
    [InlineData("MARTA VANEKO, HOST: Will it hold?\n\nODEMBA: It will.\n\nVANEKO: Why?\n\nODEMBA: It did.", "Marta Vaneko: Person; Odemba: Person")]
    [InlineData(
        "Senator Ellesa Throwden met Tom Hart.\n\nSEN. THROWDEN: It leaks.\n\nMR. HART: It does not.\n\nSEN. THROWDEN: It is wet.",
        "Ellesa Throwden: Person; Tom Hart: Person")]
    [InlineData(
        "Ellesa Throwden met Tom Hart.\n\nELLESA THROWDEN: It leaks.\n\nTOM HART: No.\n\nTHROWDEN: It is wet.",
        "Ellesa Throwden: Person; Tom Hart: Person")]
    [InlineData(
        "Briefing by Secretary Omolade Fashola\n\nMR. VANE: Good afternoon.\n\nSECRETARY FASHOLA: Thank you, Colin.\n\nQ Thank you. When?",
        "Omolade Fashola: Person; Vane: Person")]
    [InlineData("BREAKING: The dam leaks.\n\nUPDATE: It was closed.\n\nBREAKING: It broke.\n\nUPDATE: It is gone.", "")]
    [InlineData("GOALS: None.\n\nATTENDANCE: 400.\n\nGOALS: Two.\n\nATTENDANCE: 300.", "")]
    [InlineData("THE COURT: Does it leak?\n\nTHE WITNESS: Yes.\n\nTHE COURT: Thank you.", "")]
    public void The_lines_of_a_transcript_name_who_speaks(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", ArticleReader.Read(text).Actors.Select(actor => $"{actor.Name}: {actor.Kind}")));

    [Theory]
    [InlineData("MARTA O’QUIST-VANE", "Marta O’Quist-Vane")]
    [InlineData("JT MCQUIST JR.", "JT McQuist Jr.")]
    [InlineData("OMAR J. ODE III", "Omar J. Ode III")]
    [InlineData("ÅSA ÖBERG", "Åsa Öberg")]
    [InlineData("PORT OF SPAIN", "Port of Spain")]
    [InlineData("LA PAZ", "La Paz")]
    public void Names_in_capitals_are_written_as_elsewhere(string name, string expected) =>
        Assert.Equal(expected, CapitalNames.Written(name));

    [Theory]
    [InlineData("JFK", ActorKind.Person, false)]
    [InlineData("MARTA", ActorKind.Person, true)]
    [InlineData("J. T. Ode", ActorKind.Person, false)]
    [InlineData("PORT OF SPAIN", ActorKind.Place, true)]
    [InlineData("USSR", ActorKind.Place, false)]
    [InlineData("U.S.A.", ActorKind.Place, false)]
    [InlineData("UNESCO", ActorKind.Organization, false)]
    public void Initials_are_no_name_in_capitals(string name, ActorKind kind, bool expected) =>
        Assert.Equal(expected, CapitalNames.IsOne(name, kind));
}

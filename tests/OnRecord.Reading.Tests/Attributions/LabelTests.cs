namespace OnRecord.Reading.Tests.Attributions;

public class LabelTests
{
    [Fact]
    public void Several_lines_that_start_with_a_name_in_capitals_are_a_transcript() =>
        Assert.Equal(
            "Indirect: Will the dam hold? | : | HOST\nIndirect: It will hold. We built it. | : | QUIST",
            Reading.Of("HOST: Will the dam hold?\n\nQUIST: It will hold. We built it."));

    [Fact]
    public void A_transcript_between_quotation_marks_is_read_turn_by_turn() =>
        Assert.Equal(
            "Direct: Will the dam hold? | : | Sam Reyes\nDirect: It will hold. | : | Quist",
            Reading.Of("“Sam Reyes: Will the dam hold?\n\n“Quist: It will hold.”"));

    [Fact]
    public void What_the_speaker_is_may_follow_in_the_label_and_the_heading_is_nobodys() =>
        Assert.Equal(
            "Indirect: Will it hold? | : | MARTA QUIST, HOST\nIndirect: It will. | : | ODE",
            Reading.Of("Morning Tide: The Price of Ice\n\nMARTA QUIST, HOST: Will it hold?\n\nODE: It will."));

    [Theory]
    [InlineData("Q: Will it hold?\n\nA: It will. We built it.", "Indirect: Will it hold? | : | Q\nIndirect: It will. We built it. | : | A")]
    [InlineData("Q. Will it hold?\n\nA. Dentists say so.", "Indirect: Will it hold? | - | Q.\nIndirect: Dentists say so. | - | A.")]
    public void Questions_and_answers_are_read_turn_by_turn(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Q: Will it hold?\n\nA: “I doubt it,” Quist said, “and so do you.”",
        "Indirect: Will it hold? | : | Q\nDirect: “I doubt it,” + “and so do you.” | said | Quist")]
    [InlineData(
        "Q. “Why now?” Ode asked.\n\nA. “Because it rained,” she said.",
        "Direct: “Why now?” | asked | Ode\nDirect: “Because it rained,” | said | she")]
    [InlineData("Q: Will you stay?\n\nA: “Yes.” My father stayed.", "Indirect: Will you stay? | : | Q\nMixed: “Yes.” My father stayed. | : | A")]
    [InlineData(
        "Q: Will you stay?\n\nA: My father said, “A miller stays.”",
        "Indirect: Will you stay? | : | Q\nMixed: My father said, “A miller stays.” | : | A")]
    [InlineData(
        "Omar Ode: Will it hold?\n\nAna Quist: It will.\n\nOmar Ode: When?\n\nAna Quist: “In May,” she said.",
        "Indirect: Will it hold? | : | Omar Ode\nIndirect: It will. | : | Ana Quist\nIndirect: When? | : | Omar Ode\nDirect: “In May,” | said | she")]
    public void An_answer_that_opens_with_a_quotation_and_its_cue_is_read_like_any_other(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Q: Will you stay?\n\nA: I was 16 then.\n\nThe fog came. He told me, “Stay.”\n\nIt went.\n\nQ: Were you afraid?\n\nA: I was.\n\nIt rained.",
        "Indirect: Will you stay? | : | Q\nMixed: I was 16 then. + The fog came. He told me, “Stay.” + It went. | : | A\n"
        + "Indirect: Were you afraid? | : | Q\nIndirect: I was. | : | A")]
    [InlineData(
        "Marta Quist: Will you stay?\n\nOmar Ode: I will.\n\nI like the fog.\n\nMarta Quist: Why?\n\nOmar Ode: It is soft.",
        "Indirect: Will you stay? | : | Marta Quist\nIndirect: I will. + I like the fog. | : | Omar Ode\n"
        + "Indirect: Why? | : | Marta Quist\nIndirect: It is soft. | : | Omar Ode")]
    [InlineData(
        "Marta Quist: Will you stay?\n\nOmar Ode: I will.\n\nThe house stands on a hill above the harbour, where the old road from the mill ends, and it has "
        + "stood there for two hundred years.\n\nMarta Quist: Why?\n\nOmar Ode: It is soft.",
        "Indirect: Will you stay? | : | Marta Quist\nIndirect: I will. | : | Omar Ode\n"
        + "Indirect: Why? | : | Marta Quist\nIndirect: It is soft. | : | Omar Ode")]
    [InlineData(
        "MARTA QUIST, HOST:\n\nA captain is going home.\n\n(SOUNDBITE OF HORN)\n\nODE: I liked it.\n\nQUIST: Why?\n\n(LAUGHTER)\n\nODE: It is soft.",
        "Indirect: A captain is going home. | : | MARTA QUIST, HOST\nIndirect: I liked it. | : | ODE\n"
        + "Indirect: Why? | : | QUIST\nIndirect: It is soft. | : | ODE")]
    [InlineData(
        "Marta Quist: Will you stay?\n\nOmar Ode: I will.\n\nOn the river\n\nMarta Quist: Why?\n\nOmar Ode: It is soft.",
        "Indirect: Will you stay? | : | Marta Quist\nIndirect: I will. | : | Omar Ode\n"
        + "Indirect: Why? | : | Marta Quist\nIndirect: It is soft. | : | Omar Ode")]
    [InlineData(
        "Marta Quist: Will you stay?\n\nOmar Ode: I will.\n\nI like it.\n\nIs the fog thick?\n\nOmar Ode: It is.\n\nMarta Quist: Why?\n\n"
        + "Omar Ode: Rain.",
        "Indirect: Will you stay? | : | Marta Quist\nIndirect: I will. + I like it. | : | Omar Ode\nIndirect: It is. | : | Omar Ode\n"
        + "Indirect: Why? | : | Marta Quist\nIndirect: Rain. | : | Omar Ode")]
    public void A_turn_goes_on_to_the_next_label(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Mr Quist (Tarn) (Ind): I thank him.\n\nMrs Ode: Does he pay?\n\nMr Quist: I do.\n\nMr Speaker: Order.\n\nMrs Ode: He does.\n\n"
        + "Mr Speaker: Order.",
        "Indirect: I thank him. | : | Mr Quist (Tarn) (Ind)\nIndirect: Does he pay? | : | Mrs Ode\nIndirect: I do. | : | Mr Quist\n"
        + "Indirect: Order. | : | Mr Speaker\nIndirect: He does. | : | Mrs Ode\nIndirect: Order. | : | Mr Speaker")]
    [InlineData(
        "Marta Quist, mayor: Will you stay?\n\nOmar Ode: I will.\n\nMarta Quist: Why?",
        "Indirect: Will you stay? | : | Marta Quist, mayor\nIndirect: I will. | : | Omar Ode\nIndirect: Why? | : | Marta Quist")]
    [InlineData(
        "It rained.\n\nPost: Will you stay?\n\nMarta Quist: I will.\n\nPost: Why?\n\nMarta Quist: It is soft.\n\nMarta Quist: So.",
        "Indirect: Will you stay? | : | Post\nIndirect: I will. | : | Marta Quist\nIndirect: Why? | : | Post\n"
        + "Indirect: It is soft. | : | Marta Quist\nIndirect: So. | : | Marta Quist")]
    public void A_label_may_tell_more_than_the_name_or_name_nobody_twice(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Fact]
    public void Those_who_are_asked_in_the_street_speak_once() =>
        Assert.Equal(
            "Indirect: I think it is old. | : | Marta Quist, 43, nurse\nIndirect: They should ask us. | : | Omar Ode (61), retired\n"
            + "Indirect: Nobody is on it. | : | Ida Lund, a vet from Harbor",
            Reading.Of(
                "The dam.\n\nMarta Quist, 43, nurse: I think it is old.\n\nOmar Ode (61), retired: They should ask us.\n\n"
                + "Ida Lund, a vet from Harbor: Nobody is on it."));

    [Fact]
    public void Lines_that_open_with_names_are_a_conversation_where_somebody_speaks_again() =>
        Assert.Equal(
            "Indirect: Will it hold, Ms. Quist? | : | Harbor Post\nIndirect: It will. We built it. | : | Marta Quist\n"
            + "Indirect: When? | : | Harbor Post",
            Reading.Of("Harbor Post: Will it hold, Ms. Quist?\n\nMarta Quist: It will. We built it.\n\nHarbor Post: When?"));

    [Theory]
    [InlineData(
        "Harbor Post: Will it hold?\n\nMarta Quist: It will. We built it.\n\nHP: When?\n\nMQ: In May.",
        "Indirect: Will it hold? | : | Harbor Post\nIndirect: It will. We built it. | : | Marta Quist\nIndirect: When? | : | HP\n"
        + "Indirect: In May. | : | MQ")]
    [InlineData(
        "The Harbor Post: Will it hold?\n\nMarta Quist: It will.\n\nThe Harbor Post: When?",
        "Indirect: Will it hold? | : | The Harbor Post\nIndirect: It will. | : | Marta Quist\nIndirect: When? | : | The Harbor Post")]
    public void Labels_of_a_conversation_may_be_shortened_to_initials(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData(
        "Sir, – The dam is old. It leaks.\n\nWe all know it. – Yours, etc.,\n\nMarta Quist,\n\nHarbor.",
        "Indirect: The dam is old. It leaks. + We all know it. | - | Marta Quist")]
    [InlineData("Dear Editor,\n\nThe dam is old.\n\nMarta Quist, Harbor", "Indirect: The dam is old. | - | Marta Quist")]
    [InlineData("Sir – The dam is old.\n\nGwilym Rhaddox\nHarbor\n\nIt rained.", "Indirect: The dam is old. | - | Gwilym Rhaddox")]
    [InlineData("Sir – The dam is old.\n\nGwilvo Rhaddox-Ode\nHarbor\n\nIt rained.", "Indirect: The dam is old. | - | Gwilvo Rhaddox-Ode")]
    [InlineData("Madam, – The dam is old. Yours faithfully, Marta Quist", "Indirect: The dam is old. | - | Marta Quist")]
    public void A_letter_is_whose_name_stands_under_it(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Quist: Dam will hold through winter\n\nRain fell.", "Indirect: Dam will hold through winter | : | Quist")]
    [InlineData("Marta Quist: Dam ‘will hold’ through winter.\n\nRain fell.", "Mixed: Dam ‘will hold’ through winter | : | Marta Quist")]
    [InlineData("Quist: No deal for town\n\nRain fell.", "Indirect: No deal for town | : | Quist")]
    [InlineData("Quist: Dam a danger to town\n\nRain fell.", "Indirect: Dam a danger to town | : | Quist")]
    [InlineData("Quist: Ferry to close in May\n\nRain fell.", "Indirect: Ferry to close in May | : | Quist")]
    [InlineData("Quist: Why I left my ferry\n\nRain fell.", "Indirect: Why I left my ferry | : | Quist")]
    [InlineData("Marta Quist: ‘We lost’\n\nRain fell.", "Direct: ‘We lost’ | : | Marta Quist")]
    [InlineData("Ferry row: ‘We lost’\n\nRain fell.", "Direct: ‘We lost’ | - | -")]
    [InlineData("Ferry row: The fares will fall, says Quist\n\nRain fell.", "Indirect: The fares will fall | says | Quist")]
    [InlineData("Court round-up: Driver was ‘checking the score’, judge told\n\nRain fell.", "Mixed: Driver was ‘checking the score’ | told | judge")]
    public void A_headline_may_name_its_speaker_before_a_colon(string text, string expected) =>
        Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The Latest: Dam holds\n\nRain fell.")]
    [InlineData("Ask Marta: My dam leaks\n\nRain fell.")]
    [InlineData("Review: A long night at the dam\n\nRain fell.")]
    [InlineData("Reaction: What the parties said\n\nRain fell.")]
    [InlineData("Book Review: Why the dam leaks\n\nRain fell.")]
    [InlineData("Marta Quist: Queen of the quay\n\nRain fell.")]
    [InlineData("Marta Quist: tributes to former headteacher\n\nRain fell.")]
    [InlineData("Marta Quist: a life in pictures\n\nRain fell.")]
    [InlineData("Marta Quist: Why she matters\n\nRain fell.")]
    [InlineData("Review: a ‘Storm’ in Harbor that never quite breaks\n\nRain fell.")]
    [InlineData("Rain fell.\n\nNOTE: The office is closed.")]
    [InlineData("Rain fell in three towns: Harbor, Vale and Ode.")]
    [InlineData("They voted.\n\nMarta Quist: 49 percent\n\nOmar Ode: 41 percent\n\nMarta Quist: 8 percent")]
    [InlineData("Sir Omar Ode, a pilot, left.\n\nMarta Quist left too.")]
    [InlineData("Sir, – The dam is old.\n\nRain fell.")]
    [InlineData("A. The office is closed.\n\nA. The bridge is open.")]
    [InlineData("Awards.\n\nMarta Quist, 43, nurse: She ran the ward.\n\nOmar Ode, 61, baker: He was late.\n\nIda Lund, 20, vet: She can row.")]
    [InlineData("Awards.\n\nMarta Quist, 43, nurse: Best loaf.\n\nOmar Ode, 61, baker: Best cake.\n\nIda Lund, 20, vet: My best tart.")]
    [InlineData("A concert is planned.\n\nWHAT: Ferry concert\n\nWHEN: 7 p.m. Friday\n\nWHERE: The hall\n\nCOST: Free")]
    [InlineData("It rained.\n\nRovers: Are at home.\n\nWanderers: Visit Tarn on Monday.\n\nRovers: Host Harbor on Friday.")]
    public void A_colon_after_anything_else_attributes_nothing(string text) =>
        Assert.Equal(string.Empty, Reading.Of(text));
}

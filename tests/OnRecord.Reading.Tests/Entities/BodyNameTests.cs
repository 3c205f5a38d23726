namespace OnRecord.Reading.Tests.Entities;

public class BodyNameTests
{
    [Theory]
    [InlineData("Nobody at the Commission on Wells answered, she said.", "Commission on Wells")]
    [InlineData("She sold her boats to Vanstra Capital for S$9 million.", "Vanstra Capital")]
    [InlineData("At the meeting the trustees:\n\n• Lent the Tarn Rowing Club two sheds for the winter.", "Tarn Rowing Club")]
    [InlineData("She appealed to the Land and Water Rights Court on Friday.", "Land and Water Rights Court")]
    [InlineData("The magazine La Hoja de Ardmora, citing a waiter, had printed it.", "La Hoja de Ardmora")]
    [InlineData("Four voters of the old Tarnist Accord party wept.", "Tarnist Accord")]
    [InlineData("The Progressive Accord party owed US$3 million.", "Progressive Accord")]
    [InlineData("She signed with the Orvanto-Sel team in March.", "Orvanto-Sel")]
    [InlineData("Bektu, the bakers union, struck.", "Bektu")]
    [InlineData("It was late. PollTarn finds voters tired.", "PollTarn")]
    [InlineData("It was late. MacVanely finds voters tired. TarnScript runs well.", "")]
    [InlineData("The family-owned Baltrans shut on Monday.", "Baltrans")]
    [InlineData("Boats are run by the Danish-owned Baltrans, said Ana Lopes.", "Baltrans")]
    [InlineData("The family-owned Ana Lopes shop and the Danish-owned harbor shut.", "")]
    [InlineData("Both were fined under the Coastal Moorings and Harbours Act.", "")]
    [InlineData("Trade Minister Osla Vanedo smiled.", "")]
    [InlineData("She was born in 1961. Her staging of The Salt Bell won a prize.", "")]
    [InlineData("Roofs flew when Typhoon “Halena” passed. Halena soon weakened.", "")]
    [InlineData("Roofs flew as Typhoon Halena (a strong one) passed.", "")]
    [InlineData("It was late. ClyTarn has cancelled everything. DelVanka has left.", "ClyTarn")]
    [InlineData("Shares in Vanell’s, which had risen, fell. She worked at Vanell’s in May.", "Vanell’s")]
    [InlineData("She met Vanell on Friday. Vanell’s fell in May.", "Vanell")]
    [InlineData("PowerTRN warned her brother. The mast fell.", "PowerTRN")]
    [InlineData("The Ardmora Playhouse needs a roof, he said.", "Ardmora Playhouse")]
    [InlineData("Pupils of St Fintan’s School sang.", "St Fintan’s School")]
    [InlineData("Stalham High School on Brumstead Road was rated as poor.", "Stalham High School")]
    [InlineData("The Commission on Mill Road met.", "Commission on Mill Road")]
    [InlineData(
        "The court heard from Northstar Elevators Co., Ardmora Union Grain, Haugen Brothers and Lakeland Commodities, which buy wheat.",
        "Northstar Elevators Co.; Ardmora Union Grain; Haugen Brothers; Lakeland Commodities")]
    [InlineData("It began at Ardmora Dyeing and Printing Mills Ltd, where cloth lay.", "Ardmora Dyeing and Printing Mills Ltd")]
    [InlineData("The barge sank. Crews of Tarn Valley Search and Rescue came.", "Tarn Valley Search and Rescue")]
    [InlineData("Labour and Employment Minister Ana Lopes smiled.", "")]
    [InlineData("The mill paid GH¢4.2 million for it.", "")]
    [InlineData("The Port Authority of the Gulf of Ardmora (APGA) slept.", "Port Authority of the Gulf of Ardmora")]
    [InlineData("The gate is shut. UK Ferries says it will open in May.", "UK Ferries")]
    [InlineData("On Monday, RVP MP Joost Verhagen wept.", "RVP")]
    [InlineData("Smaller union Bektukracht says its members will strike.", "Bektukracht")]
    [InlineData("He ruled that the State should pay. Block C stayed shut.", "")]
    [InlineData("Oskar Vane, MBChB, of Ostmark Union Hospital in Nairobi, wrote it.", "Ostmark Union Hospital")]
    [InlineData("It was read by TNU’s Wells Committee Chairperson, Ana Lopes, who slept.", "TNU; Wells Committee")]
    [InlineData("It was read by the Federation of Tarn Coaches, Ana Lopes said.", "Federation of Tarn Coaches")]
    [InlineData("Orla Tisdale, MD, PhD, an epidemiologist, agreed.", "")]
    [InlineData("The call was late. New Zealand Rugby confirmed it.", "New Zealand Rugby")]
    [InlineData("The mayor was late. New Zealand Rugby, which rents the field, declined to comment.", "New Zealand Rugby")]
    [InlineData("It warned the Ministry of Labour and Social Protection in 2020.", "Ministry of Labour and Social Protection")]
    [InlineData("He was paid by the Max Planck Institute of Geoanthropology in Jena.", "Max Planck Institute of Geoanthropology")]
    [InlineData("He stole from Drumkell and District Credit Union for years.", "Drumkell and District Credit Union")]
    [InlineData("The Marlow Springs Otters play in the Midland Hockey League.", "Marlow Springs Otters; Midland Hockey League")]
    [InlineData("Italy’s Agenzia Nazionale per la Sicurezza del Volo (ANSV) asked.", "Agenzia Nazionale per la Sicurezza del Volo")]
    [InlineData("BEUC, the European consumers’ organisation, agreed.", "BEUC")]
    [InlineData("Trumbull Fasteners, a bolt maker in Ohio, has a sign.", "Trumbull Fasteners")]
    [InlineData("A report was obtained by the Nation last week.", "Nation")]
    [InlineData("Labour unions met. None of the 168 on Flight VJ 417 slept.", "")]
    [InlineData("The Minister of State for Civil Wells wept. It cost Rs 3 crore.", "")]
    [InlineData("Of the 6,210 EVMs, 58 were replaced.", "")]
    [InlineData("A Marlow College poll put her third.", "Marlow College")]
    [InlineData("The Senate Health, Education, Labor and Pensions Committee met.", "Senate Health, Education, Labor and Pensions Committee")]
    [InlineData("“It is late,” Vanberg Sterning analyst Tomas Reiersen said.", "Vanberg Sterning")]
    [InlineData("It earned 1.84 bln SEK in spring.", "")]
    [InlineData("Itzel Barraga of UNAM’s Institute of Geophysics agreed.", "UNAM; Institute of Geophysics")]
    [InlineData("She ran her Preston firm, Keystone Settlements.", "Keystone Settlements")]
    [InlineData("The mill’s owner, Severn Grain plc, said nothing.", "Severn Grain plc")]
    [InlineData("Mayor Johnson and District Court staff met.", "District Court")]
    [InlineData("Cybersecurity analyst Ana Lopes said the attack was new.", "")]
    [InlineData("Labour waited. The Conservatives attacked Labour leaders over the budget.", "Labour")]
    [InlineData("The Department of Justice and Purdue settled on Monday.", "Department of Justice; Purdue")]
    [InlineData("In the end, Nguema Obiang limited his answers.", "")]
    [InlineData("Documents obtained by the State show that he lied.", "")]
    [InlineData("USD won the game on Saturday.", "USD")]
    [InlineData("The fans of New Zealand\n\nRugby said it would pay.", "")]
    [InlineData(
        "The pumps came from Parker Hannifin. Larsen & Toubro and Mahindra & Mahindra lent.",
        "Parker Hannifin; Larsen & Toubro; Mahindra & Mahindra")]
    [InlineData("The toll, Plaid Cymru leader Rhun Vane said, was late.", "Plaid Cymru")]
    [InlineData("Nobody slept. South Ardmore MP Ana Lopes has written to Natural England.", "Natural England")]
    [InlineData("Nobody came. On Friday DQP Anil Quist slept. SP Olu Vane did not.", "")]
    [InlineData("Nobody came. On Friday the DQP met. DQP Anil Quist slept.", "DQP")]
    [InlineData("House Bill 70 should be repealed, she said.", "")]
    [InlineData("It blamed the 737 Max. White House staff wept.", "White House")]
    [InlineData("Vaneby and Tarnford Parish Council chairman Omar Vane agreed.", "Vaneby and Tarnford Parish Council")]
    [InlineData("Councillors and Tarnford Parish Council agreed.", "Tarnford Parish Council")]
    [InlineData("The road in Norwich City centre is shut, she said. Derby County councillors agreed.", "")]
    [InlineData("The MCA said the boat was unsafe.", "MCA")]
    [InlineData("West Australian farmers wept, she said.", "")]
    [InlineData("Rail, Tram and Bus Union secretary Omar Vane agreed.", "Rail, Tram and Bus Union")]
    [InlineData("The bishop, the Rt Rev Samuel Quist, wept.", "")]
    [InlineData("They lost 2-1, and host Tarn Rovers at Quist Road on Saturday.", "Tarn Rovers")]
    [InlineData("She teaches at University College London.", "University College London")]
    [InlineData("Nobody told Kāinga Ora, and Magen David Adom sent a van.", "Kāinga Ora; Magen David Adom")]
    [InlineData("Motilal Vane and Parker Hannigan danced.", "")]
    [InlineData("She asked the Tarn Centre and the Marsh Roads Agency to reply.", "Tarn Centre; Marsh Roads Agency")]
    [InlineData("He studied at Wexcombe College and Ardmora University in the north.", "Wexcombe College; Ardmora University")]
    [InlineData("It was shown at the Wexcombe Museum and Art Gallery in May.", "Wexcombe Museum and Art Gallery")]
    [InlineData(
        "Money came from the Tarn Wells Endowment, the Vanberg Foundation and a bank.", "Tarn Wells Endowment; Vanberg Foundation")]
    [InlineData(
        "The Marsh League, Wexcombe Campaign for the Environment and the Vanberg Labor Council spoke.",
        "Marsh League; Wexcombe Campaign for the Environment; Vanberg Labor Council")]
    [InlineData("Money came from the Weavers Lodge 7 in May. The VFW Post 3383 paid.", "Weavers Lodge 7; VFW Post 3383")]
    [InlineData("The applicant, Vanstra Logistics (NI) Ltd, has paid.", "Vanstra Logistics (NI) Ltd")]
    [InlineData("NGO Vanstra Relief gave blankets.", "Vanstra Relief")]
    [InlineData("He worked outside St Fintan’s Primary School, in Tarn, for years.", "St Fintan’s Primary School")]
    [InlineData("Her team asked Telecom Vanstra for 80 kilometers of cable. Telecom Vanstra declined.", "Telecom Vanstra")]
    public void What_a_body_is_called_is_neither_more_nor_less(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Of(text, ActorKind.Organization).Select(static actor => actor.Name)));

    [Theory]
    [InlineData(
        "The Tarn Regional Electric Cooperative (Tareco) raised its fees. Tareco said coal was dear.",
        "Tarn Regional Electric Cooperative = Tareco")]
    [InlineData("The Kestrel Union of Tanners (Kut) met. Kut will vote on Friday.", "Kestrel Union of Tanners = Kut")]
    [InlineData("The Tarn High Court sat. The Tarn HC rose.", "Tarn High Court = Tarn HC")]
    [InlineData("The Maritime Safety Agency grew. They liked the MSA’s new boats.", "Maritime Safety Agency = MSA")]
    [InlineData(
        "He worked for Savannah Paper Group. Savannah, a small company, made card. A Savannah spokesman said so.",
        "Savannah Paper Group = Savannah")]
    [InlineData("Developer Ashgrove Homes sold it. Housebuilder Ashgrove Homes is new.", "Ashgrove Homes")]
    [InlineData("Charity Commission chiefs met. Charity Commission said it was late.", "Charity Commission")]
    [InlineData("Tarnu Tea Ltd lost. Shares in Tarnu fell.", "Tarnu Tea Ltd = Tarnu")]
    [InlineData(
        "In Tarnu’s view, tea is dear. The Tarnu Tea Company was founded in 1961. Tarnu said it would grow.",
        "Tarnu Tea Company = Tarnu")]
    [InlineData(
        "Oman’s Al Tarnu grew, where Al Tarnu has a licence. The Al Tarnu Bank was founded in 1961. Al Tarnu’s shareholders met.",
        "Al Tarnu Bank = Al Tarnu")]
    public void A_body_has_its_short_names(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Of(text, ActorKind.Organization).Select(static actor =>
            string.Join(" = ", [actor.Name, .. actor.Aliases]))));

    [Theory]
    [InlineData("She won in Savannah on Friday. Savannah Paper Group paid. Savannah, the town of her birth, rejoiced.", "Savannah")]
    [InlineData("The Tarnu Tea Company grew. Tarnu will rejoice. In the Tarnu Valley, it rained.", "Tarnu; Tarnu Valley")]
    [InlineData("The detour runs through Ormsgill. The Ormsgill Town Board met on Friday.", "Ormsgill")]
    public void A_town_stays_one(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", Of(text, ActorKind.Place).Select(static actor => actor.Name)));

    private static IEnumerable<ActorReading> Of(string text, ActorKind kind) => ArticleReader.Read(text).Actors.Where(actor => actor.Kind == kind);
}

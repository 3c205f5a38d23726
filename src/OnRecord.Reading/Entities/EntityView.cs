using OnRecord.Reading.Names;
using OnRecord.Reading.Tags;
using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Entities;

/// <summary>What the entity model can see of a document: its words, and the names that the rules propose.</summary>
internal sealed class EntityView
{
    // Below lies what the features take for words of their own.
    private const uint FirstUnknown = 2;

    private static readonly WordTable BeforeVerbs = WordTable.Of("himself", "herself", "itself", "yesterday", "today", "meanwhile");

    private readonly int[] _mentionOf;
    private readonly WordEvidence.Use[] _descriptions;
    private readonly WordEvidence[] _evidence;
    private readonly uint[] _words;

    public EntityView(WordFacts facts, WordForms forms, TagArray tags, ScratchList<Mention> proposals, CancellationToken cancellationToken)
    {
        Facts = facts;
        Forms = forms;
        Tags = tags;
        Proposals = proposals;
        var tokens = facts.Document.Tokens;
        _mentionOf = facts.Document.Scratch.Rent<int>(tokens.Length);
        _descriptions = facts.Document.Scratch.RentUnset<WordEvidence.Use>(proposals.Length);
        for (var i = 0; i < proposals.Length; i++)
        {
            _descriptions[i] = Description(proposals[i]);
            for (var token = proposals[i].FirstToken; token < proposals[i].EndToken; token++)
            {
                _mentionOf[token] = i + 1;
            }
        }

        _evidence = facts.Document.Scratch.Rent<WordEvidence>(facts.Document.Words.WordCount);
        _words = facts.Document.Scratch.RentUnset<uint>(tokens.Length);
        AddUses(cancellationToken);
    }

    public WordFacts Facts { get; }

    public WordForms Forms { get; }

    public TagArray Tags { get; }

    public ScratchList<Mention> Proposals { get; }

    /// <returns>The proposed name that holds the token.</returns>
    public Mention? ProposalAt(int token) => _mentionOf[token] == 0 ? null : Proposals[_mentionOf[token] - 1];

    /// <returns>How the sentence writes capitals.</returns>
    public CapitalStyle StyleOf(Sentence sentence) => Forms.StyleOf(Facts.Document.SentenceOf(sentence.FirstToken));

    /// <summary>The token's word; words that the vocabulary does not know, and marks, are told by their part of speech.</summary>
    public uint WordAt(int token) => _words[token];

    /// <summary>Whether the proposed name that holds the token starts with it.</summary>
    public bool StartsProposal(int token) => _mentionOf[token] > 0 && Proposals[_mentionOf[token] - 1].FirstToken == token;

    /// <summary>Whether it ends with it.</summary>
    public bool EndsProposal(int token) => _mentionOf[token] > 0 && Proposals[_mentionOf[token] - 1].EndToken == token + 1;

    /// <returns>What the article's other uses of the word say.</returns>
    public ref readonly WordEvidence Evidence(int token) => ref _evidence[Facts.Document.Words.WordOf(token)];

    /// <summary>Whether the token is a finite verb that reports: "said", "adds".</summary>
    public bool Reports(int token) =>
        Facts.Has(token, WordSenses.Reporting) && Facts.Shape(token) == Shape.Lower && Tags[token] is PennTag.VBD or PennTag.VBZ;

    /// <summary>Whether a name before the token does something: "Cuban | also said", where a people says nothing in the singular.</summary>
    public bool Acts(int token, int end)
    {
        token += token + 1 < end && (Tags[token] == PennTag.RB || Facts.IsAny(token, BeforeVerbs)) ? 1 : 0;
        return token < end && Facts.Shape(token) == Shape.Lower && Tags[token] is PennTag.VBD or PennTag.VBZ or PennTag.MD;
    }

    private void AddUses(CancellationToken cancellationToken)
    {
        var words = Facts.Document.Words;
        var tokens = Facts.Document.Tokens;
        for (var token = 0; token < tokens.Length; token++)
        {
            if ((token & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            ref readonly var form = ref Forms[token];
            _words[token] = form.IsKnown ? form.Word : FirstUnknown + (uint)Tags[token];
            var shape = Facts.Shape(token);
            if (shape != Shape.None && Facts.IsWord(token))
            {
                ref var evidence = ref _evidence[words.WordOf(token)];
                if (shape == Shape.Lower)
                {
                    evidence.AddSmall();
                }
                else
                {
                    evidence.Add(WhatIsSeen(token));
                }
            }
        }
    }

    private WordEvidence.Use WhatIsSeen(int token)
    {
        var introduced = Acronyms.IsIntroduced(Facts, token) ? WordEvidence.Use.Introduced : WordEvidence.Use.None;
        if (ProposalAt(token) is not { } mention)
        {
            return WordEvidence.Use.Capital | introduced;
        }

        var use = introduced | _descriptions[_mentionOf[token] - 1] | mention.Kind switch
        {
            ActorKind.Person => WordEvidence.Use.Person,
            ActorKind.Organization => WordEvidence.Use.Organization,
            _ => WordEvidence.Use.Place,
        };
        return mention.Length == 1 ? use
            : token == mention.FirstToken ? use | WordEvidence.Use.First
            : token == mention.EndToken - 1 ? use | WordEvidence.Use.Last
            : use;
    }

    private WordEvidence.Use Description(Mention mention)
    {
        var cues = Facts.Cues.Read(mention.FirstToken, mention.EndToken, mention.TitleFirst);
        return (cues & NameCues.Body) != 0 ? WordEvidence.Use.DescribedBody
            : (cues & NameCues.Place) != 0 ? WordEvidence.Use.DescribedPlace
            : WordEvidence.Use.None;
    }
}

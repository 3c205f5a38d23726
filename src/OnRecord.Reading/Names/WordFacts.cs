using OnRecord.Reading.Text;
using OnRecord.Reading.Tokens;

namespace OnRecord.Reading.Names;

/// <summary>What is known of each token by itself: how it is written, what the lists say, which listed phrase starts there.</summary>
internal sealed class WordFacts
{
    private readonly Shape[] _shapes;
    private readonly WordSenses[] _senses;
    private readonly byte[] _phraseLengths;
    private readonly bool[] _headlines;

    // Of each token the next that has a capital, and the count behind the last.
    private readonly int[] _nextCapital;

    // Where a phrase starts.
    private readonly WordSenses[] _phrases;
    private readonly Lexicon _lexicon;
    private readonly WordFact[] _ofSpelling;

    public WordFacts(Document document, Lexicon lexicon, CancellationToken cancellationToken)
    {
        Document = document;
        Cues = new NameCueReader(this);
        _lexicon = lexicon;
        _ofSpelling = document.Scratch.RentUnset<WordFact>(document.Words.SpellingCount);
        int count = document.Tokens.Length;
        _shapes = document.Scratch.RentUnset<Shape>(count);
        _senses = document.Scratch.RentUnset<WordSenses>(count);
        _phraseLengths = document.Scratch.Rent<byte>(count);
        _phrases = document.Scratch.RentUnset<WordSenses>(count);
        _nextCapital = document.Scratch.RentUnset<int>(count + 1);
        ReadWords(cancellationToken);
        _headlines = document.Scratch.RentUnset<bool>(document.Sentences.Length);
        for (int i = 0; i < document.Sentences.Length; i++)
        {
            _headlines[i] = Headlines.IsHeadline(this, document.Sentences[i]);
        }
    }

    public Document Document { get; }

    /// <summary>What stands beside a name, told by these facts.</summary>
    public NameCueReader Cues { get; }

    public Shape Shape(int token) => _shapes[token];

    public WordSenses Senses(int token) => _senses[token];

    public bool Has(int token, WordSenses any) => (_senses[token] & any) != 0;

    /// <summary>How many tokens the longest listed phrase at this token has; 0 where none starts here.</summary>
    public int PhraseLength(int token) => _phraseLengths[token];

    /// <summary>The senses of the listed phrase at this token.</summary>
    public WordSenses PhraseSenses(int token) => _phraseLengths[token] == 0 ? WordSenses.None : _phrases[token];

    /// <summary>What the lists say of the run as a whole.</summary>
    public WordSenses SensesOf(int first, int end)
    {
        if (end - first == 1)
        {
            return _senses[first];
        }

        if (_phraseLengths[first] == end - first)
        {
            return _phrases[first];
        }

        // Of a longer phrase's beginning nothing is kept; what starts no phrase is none, save a word of several tokens: "Macy’s".
        int wordEnd = Document.Tokens[first].End;
        PhraseHint hint = _ofSpelling[Document.Words.SpellingOf(first)].Phrases;
        Extent run = Document.ExtentOf(first, end);
        bool mayBeListed = Document.Text[wordEnd] != ' ' || (run.Length <= hint.Longest && hint.MayGoOn(Document.Text, wordEnd));
        return mayBeListed ? _lexicon[Document.Span(run)] : WordSenses.None;
    }

    /// <summary>What the lists say of a word that need not stand in the article.</summary>
    public WordSenses Listed(ReadOnlySpan<char> word) => _lexicon[word];

    /// <summary>Whether the sentence's words are capitalised because it is a headline, so that capitals say nothing.</summary>
    public bool IsHeadline(int sentence) => _headlines[sentence];

    public bool IsWord(int token) => Document.KindOf(token) == TokenKind.Word;

    /// <summary>Whether the token is written as names are.</summary>
    public bool IsCapitalised(int token) =>
        _shapes[token] is Names.Shape.Capital or Names.Shape.Capitals or Names.Shape.Initial or Names.Shape.Inner;

    /// <returns>
    /// The first token from the given one on that is written as names are, or starts with a capital: all that most rules about names look
    /// at. The count of tokens where there is none.
    /// </returns>
    public int NextCapital(int token) => _nextCapital[token];

    public bool IsAny(int token, WordTable words) => Document.IsAny(token, words);

    /// <inheritdoc cref="Document.Is"/>
    public bool Is(int token, string word) => Document.Is(token, word);

    /// <summary>Whether the token is a noun for somebody or something, and any of these.</summary>
    public bool Is(int token, DescriptionNouns any) => DescriptionNounTable.Is(Document.Span(token), any);

    /// <summary>Asks the lists of each spelling once, of several at a time, and tells each token what they said.</summary>
    private void ReadWords(CancellationToken cancellationToken)
    {
        const int block = 16;
        WordIndex words = Document.Words;
        ReadOnlySpan<Spelling> spellings = words.Spellings;
        Span<LexiconEntry> listed = stackalloc LexiconEntry[block];
        for (int start = 0; start < spellings.Length; start += block)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<Spelling> some = spellings.Slice(start, Math.Min(block, spellings.Length - start));
            _lexicon.Find(some, listed);
            for (int i = 0; i < some.Length; i++)
            {
                _ofSpelling[start + i] = some[i].Token.Kind is TokenKind.Word or TokenKind.Number
                    ? Read(some[i], listed[i])
                    : new WordFact(WordSenses.None, listed[i].Phrases, Names.Shape.None, char.IsUpper(words.Letters(some[i])[0]));
            }
        }

        string text = Document.Text;
        bool hasSigns = text.AsSpan().IndexOfAny('@', '#') >= 0;
        ReadOnlySpan<Token> tokens = Document.Tokens.AsSpan();
        int behindCapital = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly WordFact fact = ref _ofSpelling[words.SpellingOf(i)];
            _senses[i] = fact.Senses;
            _shapes[i] = hasSigns && FollowsSign(text, tokens[i]) ? Names.Shape.Lower : fact.Shape;
            if (fact.Phrases.Bits != 0 && _shapes[i] != Names.Shape.None && fact.Phrases.MayGoOn(text, tokens[i].End))
            {
                FindPhrase(i, fact.Phrases.Longest);
            }

            if (fact.HasCapital)
            {
                _nextCapital.AsSpan(behindCapital, i + 1 - behindCapital).Fill(i);
                behindCapital = i + 1;
            }
        }

        _nextCapital.AsSpan(behindCapital, tokens.Length + 1 - behindCapital).Fill(tokens.Length);
    }

    private WordFact Read(in Spelling spelling, LexiconEntry listed)
    {
        if (spelling.IsSmall)
        {
            return new WordFact(InCase(listed.Senses, Names.Shape.Lower), listed.Phrases, Names.Shape.Lower, HasCapital: false);
        }

        ReadOnlySpan<char> word = Document.Words.Letters(spelling);
        Shape shape = Shapes.Of(word, spelling.Token.Kind, out bool isOfLetters);
        WordSenses senses = InCase(listed.Senses, shape);
        bool hasCapital = shape > Names.Shape.Lower || char.IsUpper(word[0]);
        return isOfLetters
            ? new WordFact(senses, listed.Phrases, shape, hasCapital)
            : new WordFact(
                senses | OfCompound(word, listed.Senses, shape), listed.Phrases, IsHandle(word) ? Names.Shape.Lower : shape, hasCapital);
    }

    /// <summary>"@quist", "#AskAna" and addresses on the web.</summary>
    private static bool IsHandle(ReadOnlySpan<char> word) => word[0] is '@' or '#' || word.IndexOf('/') >= 0;

    private static bool FollowsSign(string text, in Token word) =>
        word.Start > 0 && text[word.Start - 1] is '@' or '#' && word.Kind is TokenKind.Word or TokenKind.Number;

    /// <summary>The lists know no case: "US" and "WHO" are names, "us" and "Who" are none; "FRA" is no brother.</summary>
    private static WordSenses InCase(WordSenses senses, Shape shape)
    {
        const WordSenses names = WordSenses.Place | WordSenses.Organization;
        senses &= shape == Names.Shape.Capitals && (senses & WordSenses.Honorific) != 0
            ? ~(WordSenses.Honorific | WordSenses.Title)
            : ~WordSenses.None;
        if ((senses & WordSenses.Function) == 0 || (senses & names) == 0)
        {
            return senses;
        }

        return shape == Names.Shape.Capitals ? senses & ~(WordSenses.Function | WordSenses.Common) : senses & ~names;
    }

    /// <summary>"Afro-Cuban" and "EU-Russia" are made of names and qualify something else; "Min-jun" is a name, "April-June" none.</summary>
    private WordSenses OfCompound(ReadOnlySpan<char> word, WordSenses listed, Shape shape)
    {
        const WordSenses qualifiers = WordSenses.Demonym | WordSenses.Country | WordSenses.Organization;
        int hyphen = shape == Names.Shape.Capital && listed == WordSenses.None ? word.LastIndexOf('-') : -1;
        if (hyphen <= 0)
        {
            return WordSenses.None;
        }

        WordSenses last = _lexicon[word.Slice(hyphen + 1)];
        return SyllableNames.IsOne(word, hyphen) ? WordSenses.FirstName
            : (last & qualifiers) != 0 ? WordSenses.Demonym
            : (last & WordSenses.Month) != 0 ? WordSenses.Thing
            : WordSenses.None;
    }

    /// <summary>Lower-case roles are phrases too ("prime minister"); what else the lists hold is capitalised.</summary>
    private void FindPhrase(int first, int longest)
    {
        ReadOnlySpan<Token> tokens = Document.Tokens.AsSpan();
        int sentenceEnd = Document.Sentences[Document.SentenceOf(first)].EndToken;
        ulong key = Document.Words.KeyOf(first);
        for (int last = first + 1; last < sentenceEnd && tokens[last].End - tokens[first].Start <= longest; last++)
        {
            int end = tokens[last].End;
            key = WordKey.Append(key, Document.Text.AsSpan(tokens[last - 1].End, end - tokens[last - 1].End));
            LexiconEntry entry = _lexicon.Find(key);
            if (entry.Senses != WordSenses.None && !IsArticleBeforeNoun(first) && !IsWrittenSmall(entry.Senses, last))
            {
                _phraseLengths[first] = (byte)(last + 1 - first);
                _phrases[first] = entry.Senses;
            }

            // Of what a phrase goes on from behind a space, the lists have a hint.
            if (end < Document.Text.Length && Document.Text[end] == ' ' && !entry.Phrases.MayGoOn(Document.Text, end))
            {
                return;
            }
        }
    }

    /// <summary>"The nation" at a sentence's start is no newspaper. The word behind is not read yet.</summary>
    private bool IsArticleBeforeNoun(int first) => char.IsLower(Document.Text[Document.Tokens[first + 1].Start]) && Is(first, "the");

    /// <summary>"British steel is dear": a body's name ends in a capital.</summary>
    private bool IsWrittenSmall(WordSenses phrase, int last) =>
        (phrase & ~WordSenses.Organization) == 0 && char.IsLower(Document.Text[Document.Tokens[last].Start]);

    /// <summary>What a spelling tells wherever it stands.</summary>
    private readonly record struct WordFact(WordSenses Senses, PhraseHint Phrases, Shape Shape, bool HasCapital);
}

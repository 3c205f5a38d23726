namespace OnRecord.Tool.Commands;

/// <summary>What the help of <c>onrecord extract</c> says beyond its options.</summary>
internal static class ExtractHelp
{
    public const string Text = """
        Input as JSON Lines:
          {"article": name, "text": article, …}. Only text is required; without article, id names
          the article, and without both its place: -:12 is line 12 of standard input. title and
          authors take precedence over those read in the text. All other fields are passed on to
          the article's line of output, except quotes, actors, error and line, which it has itself.

        Output:
          One JSON object per line, one line per article, in the order of the input: article,
          title, authors, quotes (kind, certainty, line, text, spans, cue, speaker) and
          actors (name, kind, aliases, role, roles, mentions).
            kind of a quote  direct, mixed, indirect: all, part or none is in quotation marks
            certainty        stated, resolved, inferred, unknown: how the speaker is known
            speaker          null, or start and end of the words (unless inferred without any)
                             and actor: a name in actors, null when unknown
            kind of an actor person, organization, place
          Offsets are UTF-16 code units of the decoded text, end exclusive; a byte order mark
          does not count. The README, under "The lines", describes every field.
          For an article that cannot be read, the line holds article, error and line (of the
          input, if it lists articles), and the run goes on.

          --output writes only over lines of an earlier run, and --resume continues only such:
          a file that holds anything else is left alone.

        Exit codes:
          0    every article was read
          1    some could not be read (0 with --exit-zero)
          2    wrong usage, an input or output that fails, or a file that is not to be written over
          130  interrupted; what was read is written
          141  the reader of the output has gone away

        Examples:
          onrecord extract seeds
          onrecord extract seeds -o seeds.jsonl
          onrecord extract harbor-vote.txt | jq -r '.quotes[] | "\(.speaker.actor): \(.text)"'
          curl -s https://example.org/article.txt | onrecord extract -
          find archive -name '*.txt' | onrecord extract --input names -o archive.jsonl --resume
          zcat articles.jsonl.gz | onrecord extract --input jsonl | gzip > quotes.jsonl.gz
          parallel --pipepart -a articles.jsonl --block 64M -k onrecord extract -i jsonl -t 1
          onrecord extract -i jsonl articles.jsonl -s $SLURM_ARRAY_TASK_ID/16 -o $SLURM_ARRAY_TASK_ID.jsonl -r
        """;
}

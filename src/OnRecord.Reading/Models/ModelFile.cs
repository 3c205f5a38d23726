namespace OnRecord.Reading.Models;

/// <summary>The model files among the engine's resources.</summary>
internal static class ModelFile
{
    /// <returns>The bytes of the model, for example <c>tags.bin</c>.</returns>
    /// <exception cref="InvalidOperationException">The engine was built without that model.</exception>
    public static byte[] Load(string name)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The engine was built without its model {name}: run the training program and build again.");
        var bytes = new byte[stream.Length];
        var read = 0;
        while (read < bytes.Length)
        {
            read += stream.Read(bytes, read, bytes.Length - read);
        }

        return bytes;
    }
}

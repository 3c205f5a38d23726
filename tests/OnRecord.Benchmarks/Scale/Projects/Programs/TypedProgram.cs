Console.WriteLine(Measured.Articles.FirstOfAll.Quotes[0].Text);

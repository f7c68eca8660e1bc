import type { search as english } from "../en/search.ts";
import type { Like } from "../messages.ts";

export const search: Like<typeof english> = {
	"search.open": "Cerca nella revisione",
	"search.hint":
		"Trova le domande con le loro risposte, le raccomandazioni e le impostazioni, ciò che avete scritto e i pilastri.",
	"search.hits": { one: "{n} risultato", other: "{n} risultati" },
	"search.some": "I primi {shown} risultati su {count}",
	"search.none": "Nulla contiene tutte queste parole.",
	"search.kind.question": "Domanda",
	"search.kind.recommendation": "Raccomandazione",
	"search.kind.said": "Scritto da voi",
	"search.kind.pillar": "Pilastro",
	"search.keys.choose": "per scegliere",
	"search.keys.go": "per aprire",
};

import type { seals as english } from "../en/seals.ts";
import type { Like } from "../messages.ts";

export const seals: Like<typeof english> = {
	"sealed.title": "Firme e sigilli",
	"sealed.milestone": "Traguardo «{name}» del {date}",
	"sealed.short": "sigillo {seal}",
	"sealed.short.file": "sigillo di questo file {seal}",
	"sealed.whole": "Sigillo del traguardo: revisione, lente, giorno e rapporto",
	"sealed.whole.file": "Sigillo di questo file: il traguardo e le sue firme",
	"sealed.who": "Chi",
	"sealed.decision": "Decisione",
	"sealed.day": "Data",
	"sealed.comment": "Commento",
	"sealed.key": "Chiave",
	"sealed.key.none": "firmato senza chiave",
	"sealed.proves":
		"Un sigillo è l'impronta dei dati. Prova che sono uguali a quelli il cui sigillo è stato annotato altrove, per esempio nel verbale; non prova chi li ha scritti. Solo una firma mostra una chiave: chi la possiede ha firmato proprio questo sigillo.",
	"sealed.carries":
		"Questo file porta con sé i suoi dati. Plumbline lo apre, controlla i due sigilli, rifà il rapporto e ne confronta il testo con questo.",
	"sealed.carries.not": "Questo file non porta con sé i suoi dati: si può controllare solo con il traguardo stesso.",
};

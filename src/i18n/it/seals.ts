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
	"sealed.carries":
		"Questo file porta con sé i suoi dati. Plumbline lo apre, controlla i due sigilli, rifà il rapporto e ne confronta il testo con questo.",
	"sealed.carries.not": "Questo file non porta con sé i suoi dati: si può controllare solo con il traguardo stesso.",

	"milestone.taken": "Il traguardo «{name}» ora è con «{workload}».",
	"milestone.taken.new": "Il traguardo «{name}» è qui, e con lui la sua revisione «{workload}».",
	"milestone.taken.signed": "I due sigilli reggono. Firmato da {names}.",
	"milestone.taken.unsigned": "I due sigilli reggono. Nessuno ha firmato.",
	"milestone.taken.open": "Apri il traguardo",
	"milestone.taken.aside":
		"Una versione della sua revisione è stata messa da parte su questo dispositivo: prima salvala come file, perché nessuna prenda il posto dell'altra.",

	"verify.look": "«Verifica un file» mostra che cosa regge e che cosa no.",
	"verify.fileSealHolds.true": "Il sigillo del file regge: alle firme non è stato aggiunto né tolto nulla.",
	"verify.fileSealHolds.false": "Il sigillo del file non regge: il traguardo o le firme non sono quelli con cui è stato fatto.",
	"verify.signature.broken": "Una firma non corrisponde a ciò che c'è scritto.",
	"verify.text.identical": "Il file è, byte per byte, quello che Plumbline ricava da questi dati.",
	"verify.text.sameText": "Il testo visibile è quello che Plumbline ricava da questi dati; il file in sé è stato riscritto.",
	"verify.text.differs":
		"Il testo visibile non è quello che dicono i dati. Prima differenza, riga {line}: atteso «{expected}», trovato «{found}».",
	"verify.text.differs.page":
		"Il testo visibile non è quello che dicono i dati. Prima differenza, pagina {page}, riga {line}: atteso «{expected}», trovato «{found}».",
	"verify.text.nothing": "nulla",
	"verify.text.otherVersion":
		"Questo file viene da un'altra versione di Plumbline ({version}), che usa altre parole: sono stati controllati solo i dati.",
	"verify.text.notCompared": "Il file non ha un testo da confrontare: sono stati controllati solo i dati.",
};

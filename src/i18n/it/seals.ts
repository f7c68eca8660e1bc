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

	"verify.look": "«Verifica un file sigillato» mostra che cosa regge e che cosa no.",
	"verify.fileSealHolds.true": "Il sigillo del file regge: alle firme non è stato aggiunto né tolto nulla.",
	"verify.fileSealHolds.false": "Il sigillo del file non regge: il traguardo o le firme non sono quelli con cui è stato fatto.",
	"verify.signature.broken": "Una firma non corrisponde a ciò che c'è scritto.",
	"verify.text.identical": "Il file è, byte per byte, quello che Plumbline ricava da questi dati.",
	"verify.text.sameText":
		"Il testo contenuto è quello che Plumbline ricava da questi dati. Il file non è uguale byte per byte: ciò che è stato disegnato, formattato o annotato sopra il testo non è stato confrontato.",
	"verify.text.differs":
		"Il testo visibile non è quello che dicono i dati. Prima differenza, riga {line}: atteso «{expected}», trovato «{found}».",
	"verify.text.differs.page":
		"Il testo visibile non è quello che dicono i dati. Prima differenza, pagina {page}, riga {line}: atteso «{expected}», trovato «{found}».",
	"verify.text.nothing": "nulla",
	"verify.text.otherVersion":
		"Questo file viene da un'altra versione di Plumbline ({version}), che usa altre parole: sono stati controllati solo i dati.",
	"verify.text.notCompared": "Il file non ha un testo da confrontare: sono stati controllati solo i dati.",

	"verify.title": "Verifica un file sigillato",
	"verify.lead":
		"Scegli il rapporto di un traguardo in PDF, pagina web o Markdown. Viene solo esaminato: non si conserva nulla, e nulla lascia questo dispositivo.",
	"verify.choose": "Scegli un file",
	"verify.drop": "Oppure trascinalo in un punto qualsiasi della pagina.",
	"verify.holds": "Tutto ciò che si può controllare regge",
	"verify.broken": { one: "{n} cosa non regge", other: "{n} cose non reggono" },
	"verify.refused": "Non è stato possibile verificare questo file",
	"verify.noSeal": "È un file di Plumbline, ma non di un traguardo: non ha sigilli.",
	"verify.cannot":
		"Questo browser non può controllare i sigilli qui. Serve un indirizzo sicuro (https, o questo stesso computer).",
	"verify.namesSeal": "Data proprio su questi dati: ne nomina il sigillo",
	"verify.signature.none": "Data solo con il nome, senza chiave",
	"verify.signature.holds": "Firmata: la firma corrisponde a ciò che c'è scritto",
	"verify.lens": "{lens}, impronta {hash}",
	"verify.seals": "I suoi sigilli",
	"verify.noted": "Un sigillo annotato altrove",
	"verify.noted.hint": "Dal verbale, da una mail o da una stampa. Bastano le prime otto cifre; tutte dicono di più.",
	"verify.noted.milestone": "È il sigillo del traguardo, cifra per cifra.",
	"verify.noted.file": "È il sigillo di questo file, cifra per cifra.",
	"verify.noted.milestoneStart": "Sono le prime cifre del sigillo del traguardo. Tutte direbbero di più.",
	"verify.noted.fileStart": "Sono le prime cifre del sigillo di questo file. Tutte direbbero di più.",
	"verify.noted.neither": "Non è né il sigillo del traguardo né quello di questo file.",
	"verify.noted.tooShort": "Servono almeno le prime otto cifre.",
	"verify.noted.noSeal": "Un sigillo è fatto di 64 cifre, da 0 a 9 e da a a f.",
	"verify.proof": "Che cosa prova un sigillo",
	"verify.proof.seal": "Che nulla è cambiato",
	"verify.proof.seal.text":
		"Un sigillo è una somma di controllo SHA-256 di tutti i dati. Chi l'ha annotato altrove può dire che questo file contiene proprio gli stessi.",
	"verify.proof.author": "Non chi l'ha fatto",
	"verify.proof.author.text":
		"Chiunque può cambiare un file e dargli un nuovo sigillo che regge. Solo un sigillo annotato altrove mostra la differenza.",
	"verify.proof.signature": "Solo una firma mostra una chiave",
	"verify.proof.signature.text":
		"Mostra che chi ha la chiave ha firmato proprio questo sigillo. Di chi sia la chiave può dirlo solo chi la possiede.",
	"verify.proof.text": "Si confronta anche ciò che si legge",
	"verify.proof.text.text":
		"Il rapporto viene rifatto dai dati contenuti nel file, nella sua lingua e forma, e il testo si confronta con quello che il file mostra.",
	"seal.open": "Non controllato",

	"sealed.export": "Rapporto come file",
	"sealed.export.hint":
		"Con i sigilli e con chi ha firmato. PDF e pagina web portano con sé tutta la revisione, note comprese: così il file si può verificare e riaprire.",
	"sealed.export.as": "Esporta questo traguardo in {format}",
	"sealed.export.options": "Esporta questo traguardo in PDF con opzioni…",
	"sealed.export.carries": "Anche il Markdown porta con sé i dati",
	"sealed.export.verify": "Verifica un file sigillato",
};

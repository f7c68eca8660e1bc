import type { problems as english } from "../en/problems.ts";
import type { Like } from "../messages.ts";

export const problems: Like<typeof english> = {
	"problem.emptyFile": "Il file è vuoto.",
	"problem.notJson": "JSON non valido: alla riga {line}, colonna {column} c'è {found}.",
	"problem.cutShort": "Il file finisce troppo presto, alla riga {line}, colonna {column}: probabilmente è stato troncato.",
	"problem.tooDeep": "Più di {limit} livelli annidati alla riga {line}, colonna {column}.",
	"problem.tooLarge": "Il file è di {found} MB; se ne leggono al massimo {limit}.",
	"problem.encoding": "Il file non è testo UTF-8. Salvalo in UTF-8 e riprova.",
	"problem.notOurs":
		"Non è tra i file che si aprono qui: una revisione o una scheda di valutatore salvata da Plumbline, oppure il rapporto di un traguardo in PDF, pagina web o Markdown.",
	"problem.notAReview": "Non è una revisione salvata da Plumbline.",
	"problem.unknownKind":
		"È un file di Plumbline di un altro tipo («{found}»); qui si aprono revisioni, schede dei valutatori e traguardi.",
	"problem.noMilestone":
		"Questo file {format} non contiene un traguardo di Plumbline: è stato esportato senza i suoi dati, o viene da altro.",
	"problem.severalMilestones": "Questo file {format} contiene {found} traguardi: ne è atteso uno.",
	"problem.brokenMilestone": "Il traguardo che questo file {format} contiene non si legge:",
	"problem.brokenPdf": "Questo PDF non si legge: è danneggiato o protetto da una password.",
	"problem.aBackup": "È un backup: si ripristina dalle impostazioni.",
	"problem.notABackup": "Non è un backup salvato da Plumbline. Una revisione in un file a sé si apre sotto «Revisioni».",
	"problem.tooNew":
		"Questo file è stato salvato da una versione più recente di Plumbline (formato {found}; questa legge fino al {known}). Ricarica la pagina per avere l'ultima versione.",
	"problem.missing": "Manca «{expected}».",
	"problem.unexpected": "«{found}» qui non è previsto.",
	"problem.wrongValue": "Atteso {expected}, trovato {found}.",
	"problem.tooFew": "Servono almeno {limit} voci; ce ne sono {found}.",
	"problem.wrongCount": "Attese {expected} voci, trovate {found}.",
	"problem.emptyText": "Questo testo non può essere vuoto.",
	"problem.notADay": "Atteso un giorno come AAAA-MM-GG, trovato {found}.",
	"problem.notAnInstant": "Attesa una data con ora, trovato {found}.",
	"problem.reservedName": "{found} è un nome riservato e non può essere un id.",
	"problem.duplicate": "L'id «{id}» è usato due volte.",
	"problem.unknownReference": "«{found}» non esiste in {expected}.",
	"problem.cycle": "Questi riportano al primo: {path}.",
	"problem.notMutual": "«{id}» non nomina a sua volta questo.",
	"problem.notAPair": "Una raccomandazione ha al massimo un abbinamento, trovato {found}.",
	"problem.askedApart": "«{id}» è chiesta in un'altra voce; una coppia si chiede in una sola.",
	"problem.pairPillars": "«{id}»: le gemelle stanno in due pilastri, le alternative in uno.",
	"problem.notAskedHere": "Un'opzione decide «{found}», che qui non si chiede.",
	"problem.fallsBack": "Da un'opzione alla successiva «{requirement}» passa da {from} a {to}.",
	"problem.decidesNothing": "Nessuna opzione decide qualcosa.",
	"problem.missingText": "Manca il testo di «{id}».",
	"problem.leftoverText": "«{id}» ha un testo ma non esiste nella lente.",
	"problem.unknownLens": "La lente «{id}» non fa parte di questa app.",
	"problem.at": "In {place}: {text}",
};

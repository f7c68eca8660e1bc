import type { Tension } from "../../domain/lens/lens.ts";
import { LensText } from "../../ui/LensText.tsx";
import { useSeen } from "../../ui/seen.ts";

/** Tensions that touch a question: those in play are told, those that could come up wait folded. */
export function Tensions({ tensions }: { tensions: Tension[] }) {
	const { report, words } = useSeen();
	const inPlay = new Set(report.tensions.map(({ id }) => id));
	const [now, later] = [tensions.filter(({ id }) => inPlay.has(id)), tensions.filter(({ id }) => !inPlay.has(id))];
	return (
		<>
			<TensionList tensions={now} open />
			{later.length > 0 && (
				<details>
					<summary className="small">{words.t("questions.tensions.more", { n: later.length })}</summary>
					<TensionList tensions={later} />
				</details>
			)}
		</>
	);
}

function TensionList({ tensions, open = false }: { tensions: Tension[]; open?: boolean }) {
	if (tensions.length === 0) return null;
	return (
		<ul className="questions-tensions">
			{tensions.map((tension) => (
				<li key={tension.id}>
					<TensionNote tension={tension} open={open} />
				</li>
			))}
		</ul>
	);
}

function TensionNote({ tension, open }: { tension: Tension; open: boolean }) {
	const { review, words } = useSeen();
	const { t, lens, list } = words;
	const texts = lens.tensions[tension.id];
	const marks = [
		t(`tension.${tension.kind}`),
		open && t("questions.tensions.open"),
		tension.unverified && t("tension.unverified"),
	];
	const decided = review.tensionNotes[tension.id];
	const facts = (tension.decideBy ?? []).map((id) => lens.facts[id]?.short ?? id);
	return (
		<>
			<p className="small soft">{marks.filter(Boolean).join(" · ")}</p>
			<p>{texts?.note ?? tension.id}</p>
			{decided && <p>{t("questions.tensions.decided", { note: decided })}</p>}
			{texts && (
				<details className="small">
					<summary>{t("questions.tensions.way")}</summary>
					<p>
						<LensText>{texts.resolution}</LensText>
					</p>
					{facts.length > 0 && <p className="soft">{t("questions.tensions.decideBy", { facts: list(facts) })}</p>}
				</details>
			)}
		</>
	);
}

import type { GapRow } from "../../domain/judge/requirementRow.ts";
import { profileOf } from "../../domain/judge/status.ts";
import { isInPlay } from "../../domain/judge/tension.ts";
import type { Tension } from "../../domain/lens/lens.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { useSeen, useWords } from "../../ui/seen.ts";

/** What a gap pulls against, repeats or helps, with a way out. What the profile rules out or lifts stays silent. */
export function TensionsHere({ gap }: { gap: GapRow }) {
	const { lens, review, words } = useSeen();
	const profile = profileOf(lens, review);
	const tensions = lens.tensions.filter((tension) => gap.tensions.includes(tension.id) && isInPlay(tension, profile));
	if (tensions.length === 0) return null;
	return (
		<section aria-label={words.t("report.tensions.here")}>
			<h3>{words.t("report.tensions.here")}</h3>
			<ul className="report-list">
				{tensions.map((tension) => (
					<TensionHere key={tension.id} tension={tension} gap={gap} />
				))}
			</ul>
		</section>
	);
}

function TensionHere({ tension, gap }: { tension: Tension; gap: GapRow }) {
	const words = useWords();
	const { t } = words;
	const texts = words.lens.tensions[tension.id];
	const own = [gap.id, ...gap.rows];
	const others = [...tension.between, ...(tension.items ?? [])].filter((id) => !own.includes(id));
	const names = others.map((id) => requirementTitle(id, words.lens));
	return (
		<li>
			<p>
				<strong>{t(`tension.${tension.kind}`)}</strong>
				{names.length > 0 && `: ${names.join("; ")}`}
				{tension.unverified && <span className="soft small"> ({t("tension.unverified")})</span>}
			</p>
			<p className="small">{texts?.note}</p>
			<p className="small">{texts?.resolution}</p>
		</li>
	);
}

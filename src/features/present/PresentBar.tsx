import { timeLeft } from "../../domain/report/pace.ts";
import { placeInPillar, stepCounts } from "../../domain/report/toSay.ts";
import { stepText } from "../../i18n/stepWords.ts";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { FlagToggle } from "../../ui/FlagToggle.tsx";
import { Link } from "../../ui/Link.tsx";
import { PillarName } from "../../ui/marks.tsx";
import { useSeen } from "../../ui/seen.ts";
import type { Subject } from "./subject.ts";
import "./presentBar.css";

interface PresentBarProps {
	subject: Subject;
	unfolded: boolean;
	onToggle: () => void;
}

/** Whose review it is, where in it one is, and the two ways out: to what the question decides, and back to its page. */
export function PresentBar({ subject, unfolded, onToggle }: PresentBarProps) {
	const { item, question } = subject;
	const { words, review, report } = useSeen();
	const { t, lens } = words;
	const { answered, visible } = report.progress;
	const minutes = timeLeft(review, report);
	const place = placeInPillar(report, item.id);
	return (
		<header className="present-bar">
			<p className="present-workload">{review.workload.name.trim() || t("review.unnamed")}</p>
			<p className="present-place figures">
				<PillarName id={item.pillar} texts={lens} />
				{place && <span>{` · ${t("questions.position", place)}`}</span>}
			</p>
			<p className="present-progress figures">
				<progress max={visible} value={answered} aria-label={t("present.progress")} />
				{stepText(stepCounts(report.questions), words)}
				{minutes ? <span className="present-pace">· {t("pace.left", { n: minutes })}</span> : null}
			</p>
			<div className="present-tools">
				<FlagToggle question={question} />
				<Button className="present-toggle" aria-expanded={unfolded} onClick={onToggle}>
					{t("keys.panel")} <kbd className="key">N</kbd>
				</Button>
				<Link className="button" to={paths.question(review.id, item.id)}>
					{t("present.leave")} <kbd className="key">Esc</kbd>
				</Link>
			</div>
		</header>
	);
}

import type { Finding, FindingLevel } from "../../domain/milestone/preClose.ts";
import { type FindingGroup, findingTitle, groupsOf } from "../../i18n/findingWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { useSeen, useWords } from "../../ui/seen.ts";
import { VirtualList } from "../../ui/virtual/VirtualList.tsx";
import { findingId, placeOf } from "./findingGroups.ts";

/** Height of a finding before it is drawn, in CSS pixels. */
const rowHeight = 24;

const levels: FindingLevel[] = ["error", "warning", "hint"];

interface FindingListProps {
	findings: Finding[];
	/** Leads to the field that says why a review may be signed though much is not known; absent where there is none. */
	onSayWhy?: (() => void) | undefined;
}

/** Findings by level and kind, each with the way to its place. Errors stand open. */
export function FindingList({ findings, onSayWhy }: FindingListProps) {
	const { t } = useWords();
	const shown = levels.filter((level) => findings.some((finding) => finding.level === level));
	return shown.map((level) => (
		<section key={level} className="preclose-level" data-level={level} aria-label={t(`preClose.${level}s`)}>
			<h3>
				<LevelMark level={level} />
				{t(`preClose.${level}`, { n: findings.filter((finding) => finding.level === level).length })}
			</h3>
			{groupsOf(findings, level).map((group) => (
				<Group key={group.code} group={group} isOpen={level === "error"} onSayWhy={onSayWhy} />
			))}
		</section>
	));
}

interface GroupProps extends Pick<FindingListProps, "onSayWhy"> {
	group: FindingGroup;
	isOpen: boolean;
}

function Group({ group: { code, findings }, isOpen, onSayWhy }: GroupProps) {
	const { words, report, review } = useSeen();
	return (
		<details open={isOpen}>
			<summary>{words.t(`preClose.${code}`, { n: findings.length })}</summary>
			<VirtualList
				className="preclose-places"
				rows={findings}
				keyOf={findingId}
				estimate={rowHeight}
				draw={(finding) => (
					<Link to={placeOf(finding, review.id)} lang={isTitle(finding) ? words.lens.language : undefined}>
						{findingTitle(finding, report, words)}
					</Link>
				)}
			/>
			{code === "tooOpen" && onSayWhy && (
				<Button look="quiet" onClick={onSayWhy}>
					{words.t("preClose.sayWhy")}
				</Button>
			)}
		</details>
	);
}

/** Whether a finding is told by nothing but the title of what it is about. */
const isTitle = ({ item, other }: Finding) => item !== "" && other === null;

const shapes = {
	error: <path d="M4 0h6l4 4v6l-4 4H4L0 10V4z" />,
	warning: <path d="M7 .5 14 13.5H0z" />,
	hint: <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
};

const LevelMark = ({ level }: { level: FindingLevel }) => (
	<svg width="13" height="13" viewBox="0 0 14 14" aria-hidden="true" fill="currentColor">
		{shapes[level]}
	</svg>
);

import { useMemo } from "react";
import { type Moved, movesIn } from "../../domain/evidence/standing.ts";
import type { KeptFile } from "../../domain/review/evidence.ts";
import { withoutEvidenceOf } from "../../domain/review/evidenceChanges.ts";
import { Button } from "../../ui/Button.tsx";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";

/** Resources of one file that may have moved together. */
interface Move {
	file: string;
	from: string;
	to: string;
	moved: Moved[];
}

const noFiles: KeptFile[] = [];

/** So many resources are named of those that moved together. */
const mostNamed = 3;

/** Resources that a newer file has in another group or subscription: a person says whether they are the same. */
export function MovedResources() {
	const { review, words } = useSeen();
	const { t, list } = words;
	const edit = useEdit();
	const files = review.evidence?.files ?? noFiles;
	const moves = useMemo(() => together(movesIn(files)), [files]);
	if (moves.length === 0) return null;
	return (
		<ul className="evidence-moves">
			{moves.map(({ file, from, to, moved }) => {
				const names = moved.slice(0, mostNamed).map((one) => one.from.name);
				const rest = moved.length - names.length;
				const resources = list([...names, ...(rest > 0 ? [t("evidence.more", { n: rest })] : [])]);
				const gone = new Set(moved.map((one) => one.from.id));
				return (
					<li key={`${file} ${from} ${to}`}>
						<p>{t("evidence.moved", { n: moved.length, resources, from, to })}</p>
						<Button
							aria-label={t("evidence.moved.yes.of", { resources })}
							onClick={() => edit((current) => withoutEvidenceOf(current, file, gone))}
						>
							{t("evidence.moved.yes")}
						</Button>
					</li>
				);
			})}
		</ul>
	);
}

/** `/subscriptions/S/resourcegroups/G/…` */
const homeOf = (id: string): [subscription: string, group: string] => {
	const [, , subscription = "", , group = ""] = id.split("/");
	return [subscription, group];
};

/** What left one place for another, together; the subscription is named where it is another. */
function together(moves: readonly Moved[]): Move[] {
	const found = new Map<string, Move>();
	for (const moved of moves) {
		const homes = [homeOf(moved.from.id), homeOf(moved.to.id)] as const;
		const isSame = homes[0][0] === homes[1][0];
		const [from = "", to = ""] = homes.map(([subscription, group]) => (isSame ? group : `${subscription}/${group}`));
		const key = `${moved.file} ${from} ${to}`;
		const known = found.get(key) ?? { file: moved.file, from, to, moved: [] };
		known.moved.push(moved);
		found.set(key, known);
	}
	return [...found.values()];
}

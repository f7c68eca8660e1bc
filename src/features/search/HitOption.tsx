import { useEffect, useRef } from "react";
import type { Piece } from "../../domain/find/search.ts";
import type { Hit } from "../../domain/find/searchReview.ts";
import { PillarName } from "../../ui/marks.tsx";
import { useWords } from "../../ui/seen.ts";

interface HitOptionProps {
	id: string;
	hit: Hit;
	active: boolean;
	onOpen: () => void;
}

/** One hit: its title and a part of its text with what was found marked, what it is, and of which pillar. */
export function HitOption({ id, hit: { entry, title, snippet }, active, onOpen }: HitOptionProps) {
	const words = useWords();
	const row = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (active) row.current?.scrollIntoView({ block: "nearest" });
	}, [active]);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field, which keeps the focus
		<div ref={row} id={id} role="option" aria-selected={active} tabIndex={-1} className="search-hit" onClick={onOpen}>
			<span className="search-hit-title">
				<Marked pieces={title} />
			</span>
			<span className="search-hit-kind small soft">
				{entry.kind !== "pillar" && entry.pillar !== null && (
					<>
						<PillarName id={entry.pillar} texts={words.lens} short />
						{" · "}
					</>
				)}
				<span>{words.t(`search.kind.${entry.kind}`)}</span>
			</span>
			{snippet.length > 0 && (
				<span className="search-hit-text small">
					<Marked pieces={snippet} />
				</span>
			)}
		</div>
	);
}

function Marked({ pieces }: { pieces: Piece[] }) {
	let place = 0;
	return pieces.map(({ text, marked }) => {
		place += text.length;
		return marked ? <mark key={place}>{text}</mark> : text;
	});
}

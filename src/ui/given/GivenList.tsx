import type { GivenFigure } from "../../domain/report/givenFigure.ts";
import { GivenLine } from "./GivenLine.tsx";

/** What people gave as evidence, to be read. */
export function GivenList({ given }: { given: readonly GivenFigure[] }) {
	return (
		<ul className="given-list">
			{given.map((one) => (
				<li key={one.id}>
					<GivenLine given={one} />
				</li>
			))}
		</ul>
	);
}

import { useEffect, useRef } from "react";
import { useNavigate } from "react-router";
import { Button } from "./Button.tsx";
import { Link } from "./Link.tsx";
import type { Destination, WhereTo } from "./whereTo.ts";
import "./whereToNote.css";

/** As many reviews as one reads at once; the rest unfolds. */
const atOnce = 6;

interface WhereToNoteProps {
	whereTo: WhereTo;
	files: File[];
	/** Null: there is nothing to put away. */
	onLeave: (() => void) | null;
}

/** Asks which review files go to: one that is here, or a new one. It comes into view. */
export function WhereToNote({ whereTo, files, onLeave }: WhereToNoteProps) {
	const navigate = useNavigate();
	const note = useRef<HTMLDivElement>(null);
	useEffect(() => {
		note.current?.scrollIntoView({ block: "nearest" });
	}, []);
	const { reviews, told, more, fresh, leave } = whereTo;
	const go = () => whereTo.onGo(files);
	const [first, rest] = [reviews.slice(0, atOnce), reviews.slice(atOnce)];
	return (
		<div className="where-to" ref={note}>
			<p>{told(files.map(({ name }) => name))}</p>
			{first.length > 0 && <Reviews reviews={first} onGo={go} />}
			{rest.length > 0 && (
				<details>
					<summary>{more(rest.length)}</summary>
					<Reviews reviews={rest} onGo={go} />
				</details>
			)}
			<p className="row">
				<Button
					onClick={() => {
						go();
						navigate(whereTo.onFresh());
					}}
				>
					{fresh}
				</Button>
				{onLeave && (
					<Button look="quiet" onClick={onLeave}>
						{leave}
					</Button>
				)}
			</p>
		</div>
	);
}

const Reviews = ({ reviews, onGo }: { reviews: Destination[]; onGo: () => void }) => (
	<ul>
		{reviews.map(({ address, name, detail }) => (
			<li key={address}>
				<Link to={address} onClick={onGo}>
					{name}
				</Link>{" "}
				<span className="small soft">{detail}</span>
			</li>
		))}
	</ul>
);

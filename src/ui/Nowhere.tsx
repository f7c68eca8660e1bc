import { Link } from "./Link.tsx";

interface NowhereProps {
	/** What is not there. */
	title: string;
	/** Why, or what to do about it. */
	text?: string;
	/** Where to go instead. */
	to: string;
	label: string;
}

/** An address that leads nowhere: said, with the way on. */
export const Nowhere = ({ title, text, to, label }: NowhereProps) => (
	<div className="page stack">
		<h1 tabIndex={-1}>{title}</h1>
		{text && <p>{text}</p>}
		<p>
			<Link to={to}>{label}</Link>
		</p>
	</div>
);

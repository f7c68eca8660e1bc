import { useId } from "react";
import "./stepsCard.css";

interface StepsCardProps {
	title: string;
	steps: { title: string; text: string }[];
}

/** A way in numbered steps, told before anybody has gone it. */
export function StepsCard({ title, steps }: StepsCardProps) {
	const id = useId();
	return (
		<section className="card" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<ol className="numbered-steps">
				{steps.map((step) => (
					<li key={step.title}>
						<h3>{step.title}</h3>
						<p className="soft">{step.text}</p>
					</li>
				))}
			</ol>
		</section>
	);
}

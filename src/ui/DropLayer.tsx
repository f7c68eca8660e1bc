import "./dropLayer.css";

/** Over the whole page while a file hovers: what becomes of it. */
export const DropLayer = ({ text }: { text: string }) => (
	<div className="drop-layer" aria-hidden="true">
		<span>{text}</span>
	</div>
);

import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts'

interface MonthLineProps {
  /** The finding in one sentence: what a screen reader hears instead of the drawing. */
  sentence: string
  points: { month: string; now: number; before: number }[]
}

/** This year against the one before. The words beside the chart name the lines, so it carries no legend of colours. */
export function MonthLine({ sentence, points }: MonthLineProps) {
  return (
    <div role="img" aria-label={sentence} className="h-64">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={points} margin={{ top: 8, right: 12, left: -16, bottom: 0 }} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="month" stroke="var(--soft)" tick={{ fill: 'var(--soft)', fontSize: 12 }} tickLine={false} />
          <YAxis stroke="transparent" tick={{ fill: 'var(--soft)', fontSize: 12 }} allowDecimals={false} />
          <Line
            dataKey="before"
            stroke="var(--edge)"
            strokeWidth={2}
            strokeDasharray="4 4"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Line
            dataKey="now"
            stroke="var(--nila)"
            strokeWidth={3}
            dot={{ r: 3, fill: 'var(--nila)' }}
            activeDot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  )
}

import type { Outlet } from './outlet.ts'

export const grid = {
  id: 'grid',
  name: 'Grid.ID',
  brands: [
    'Grid.ID',
    'GridHot.ID',
    'GridFame.ID',
    'GridPop.ID',
    'GridStar.ID',
    'GridHealth.ID',
    'GridKids.ID',
    'Grid Network',
  ],
  domains: ['grid.id'],
  group: 'KG Media',
} as const satisfies Outlet

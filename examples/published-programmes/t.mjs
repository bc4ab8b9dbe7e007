import * as echarts from 'echarts/core';
import { CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
echarts.use([CustomChart, GridComponent, SVGRenderer]);
const c = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 300, height: 100 });
c.setOption({
  animation: false,
  backgroundColor: 'transparent',
  grid: { left: 0, right: 0, top: 0, bottom: 0 },
  xAxis: { type: 'value', min: 0, max: 10, show: false },
  yAxis: { type: 'value', min: 0, max: 2, inverse: true, show: false },
  series: [
    {
      type: 'custom',
      silent: true,
      clip: false,
      data: [[0, 5, 3]],
      renderItem: (p, api) => ({
        type: 'group',
        silent: true,
        children: [
          {
            type: 'rect',
            silent: true,
            shape: { x: 1, y: 2, width: api.coord([5, 0])[0], height: 10 },
            style: { fill: 'var(--a)', stroke: 'var(--b)', lineWidth: 1, lineDash: [3, 3] },
          },
          { type: 'rect', shape: { x: 1, y: 2, width: 5, height: 10 }, style: { fill: 'url(#h)' } },
          {
            type: 'text',
            style: {
              text: 'Hỗ trợ <a>',
              x: 0,
              y: 20,
              fill: 'var(--t)',
              fontSize: 14,
              fontFamily: 'inherit',
              fontWeight: 600,
              align: 'right',
            },
          },
        ],
      }),
    },
  ],
});
console.log(c.renderToSVGString());

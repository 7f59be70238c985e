import { describeViews } from './support/views';

describeViews('light');

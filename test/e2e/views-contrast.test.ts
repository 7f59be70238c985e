import { describeViews } from './support/views';

describeViews('contrast');
